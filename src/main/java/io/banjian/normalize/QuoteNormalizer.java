package io.banjian.normalize;

import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives straight quotes their direction: {@code "} and {@code '} become “ ” ‘ ’, or 「 」 『 』.
 *
 * <p>The whole text is one article and every line a paragraph of it. Bound to context: which way a
 * quote faces depends on those before and behind it, and where nesting is ambiguous the likelier
 * way is taken. What holds: only straight quotes change, one to one; a second pass changes nothing;
 * apostrophes between Latin letters stay.
 */
public final class QuoteNormalizer implements Normalizer {
  private final QuoteShape shape;

  public QuoteNormalizer(QuoteShape shape) {
    this.shape = shape;
  }

  @Override
  public Patch normalize(String raw) {
    if (raw.indexOf('"') < 0 && raw.indexOf('\'') < 0) {
      return Patch.identity(raw);
    }
    List<String> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    TextLines.forEach(
        raw,
        (line, start) -> {
          lines.add(line);
          starts.add(start);
        });
    List<Edit> edits = new ArrayList<>();
    List<List<MarkChange>> changes = StraightQuotes.in(lines, shape);
    for (int i = 0; i < lines.size(); i++) {
      for (MarkChange change : changes.get(i)) {
        edits.add(TextLines.shifted(change, starts.get(i)).edit(EditKind.MARK));
      }
    }
    return Patch.of(raw, edits);
  }
}
