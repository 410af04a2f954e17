package io.banjian.normalize;

import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Closes up the spaces that print does not have, line by line, in lines of running text.
 *
 * <p>Bound to context: whether 2025␣年 is closed up depends on what the whole text mostly does. What
 * holds: only spaces are dropped, no line break is, what stays keeps its order, and a second pass
 * changes nothing.
 */
public final class SpacingNormalizer implements Normalizer {
  private final ScriptSpacing spacing;

  public SpacingNormalizer(ScriptSpacing spacing) {
    this.spacing = spacing;
  }

  /**
   * One space gone can show that another is none of print either: in 记者 本报讯, 本报讯 the second opener
   * stops being one. Every pass drops spaces and adds none, so the passes come to an end.
   */
  @Override
  public Patch normalize(String raw) {
    return Fixpoint.of(raw, this::pass);
  }

  private Patch pass(String raw) {
    TextHabits habits = TextHabits.of(SourceText.of(raw));
    List<Edit> edits = new ArrayList<>();
    TextLines.forEach(
        raw,
        (line, start) -> {
          if (StraySpaces.isRunning(line) && !habits.mayBeReadAcross(line)) {
            for (MarkChange change : StraySpaces.in(line, habits, spacing)) {
              edits.add(TextLines.shifted(change, start).edit(EditKind.LAYOUT));
            }
          }
        });
    return Patch.of(raw, edits);
  }
}
