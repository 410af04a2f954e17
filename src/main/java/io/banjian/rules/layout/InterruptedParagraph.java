package io.banjian.rules.layout;

import io.banjian.layout.Block;
import io.banjian.layout.ClaimKind;
import io.banjian.layout.Interruption;
import io.banjian.layout.LineBreak;
import io.banjian.layout.PageView;
import io.banjian.layout.TornText;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A blank line, or lines that belong elsewhere, in the middle of a paragraph. */
public final class InterruptedParagraph implements PageRule {
  private static final Bilingual BLANK = new Bilingual("空行", "a blank line");
  private static final Bilingual FOREIGN = new Bilingual("别处的文字", "lines that belong elsewhere");

  /** Where columns alternate, what stands between is theirs. */
  private static final Set<ClaimKind> IN_ORDER =
      EnumSet.complementOf(EnumSet.of(ClaimKind.INTERLEAVED_COLUMNS));

  /** What stands where on the image leaves little doubt. */
  private static final double PLACED = 0.9;

  @Override
  public void check(PageView page, FindingSink found) {
    for (Block block : page.blocks()) {
      if (VerticalHeadline.isVertical(block)) {
        continue;
      }
      for (LineBreak line : block.breaks()) {
        if (line.isFalseBlank()) {
          FindingSink.Report report =
              found
                  .at(line.gap())
                  .confidence(line.confidence())
                  .with("what", BLANK)
                  .fix(Edit.closing(page.text().raw(), line.gap(), line.replacement()));
          if (!line.isSure()) {
            report.unsafe();
          }
          report.report();
        }
      }
    }
    for (TornText torn : page.tornTexts()) {
      found
          .at(torn.foreign())
          .confidence(PLACED)
          .with("what", FOREIGN)
          .fix(torn.edits())
          .unsafe()
          .report();
    }
    for (Interruption interruption : page.interruptions()) {
      if (page.isClaimed(interruption.foreign(), IN_ORDER)
          || page.tornTexts().stream()
              .anyMatch(torn -> torn.foreign().overlaps(interruption.foreign()))) {
        continue; // something else says more of it
      }
      found
          .at(interruption.foreign())
          .confidence(interruption.confidence())
          .with("what", FOREIGN)
          .fix(bringTogether(page, interruption))
          .unsafe()
          .report();
    }
  }

  /**
   * The part after goes behind the part before, its lines joined; what stood between keeps its own
   * place.
   */
  private static List<Edit> bringTogether(PageView page, Interruption interruption) {
    Span after = interruption.after().span();
    int ink = after.start();
    while (ink > 0 && page.text().classAt(ink - 1).isBlank()) {
      ink--;
    }
    List<Edit> edits = new ArrayList<>();
    int behind = interruption.before().span().end();
    int at = after.start();
    for (LineBreak line : interruption.after().breaks()) {
      edits.add(Edit.move(new Span(at, line.gap().start()), behind));
      if (!line.replacement().isEmpty()) {
        edits.add(Edit.layout(Span.at(behind), line.replacement()));
      }
      edits.addAll(Edit.closing(page.text().raw(), line.gap(), ""));
      at = line.gap().end();
    }
    edits.add(Edit.move(new Span(at, after.end()), behind));
    if (ink < after.start()) {
      edits.add(Edit.layout(new Span(ink, after.start()), ""));
    }
    return edits;
  }
}
