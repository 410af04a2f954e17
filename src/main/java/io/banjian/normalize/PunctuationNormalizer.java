package io.banjian.normalize;

import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import java.util.ArrayList;
import java.util.List;

/**
 * Widens the marks of Chinese sentences and narrows those of numbers, line by line: 近日,全市 becomes
 * 近日，全市, 5．2 becomes 5.2.
 *
 * <p>Bound to context, so a prefix may come out differently from the same stretch of the whole: the
 * last comma of {@code 1,} is decided by what follows. What holds instead: only marks change, never
 * one between two ASCII letters or digits; a second pass changes nothing; all but the dots of an
 * ellipsis stay one to one. Changes that are a guess, the full stop or point of 约翰.史密斯, are not
 * made.
 */
public final class PunctuationNormalizer implements Normalizer {
  @Override
  public Patch normalize(String raw) {
    List<Edit> edits = new ArrayList<>();
    TextLines.forEach(
        raw,
        (line, start) -> {
          for (MarkChange change : HalfWidthMarks.in(line)) {
            add(change, start, edits);
          }
          for (MarkChange change : NumberMarks.in(line)) {
            add(change, start, edits);
          }
        });
    return Patch.of(raw, edits);
  }

  private static void add(MarkChange change, int lineStart, List<Edit> edits) {
    if (change.sure()) {
      edits.add(TextLines.shifted(change, lineStart).edit(EditKind.MARK));
    }
  }
}
