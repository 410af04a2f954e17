package io.banjian.compare;

import io.banjian.correct.Correction;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.Span;

/**
 * What {@code banjian fix --suggested} would make of a dump. A quote can be paired only once its
 * paragraph is whole, so some of what the findings of the dump come to is said by no finding of the
 * dump itself.
 */
final class Proposal {
  static final String NAME = "fix";

  private final Patch patch;

  Proposal(Correction correction) {
    this.patch = correction.patch();
  }

  /** Whether the same change is proposed there. */
  boolean makes(Span place, String after) {
    String wanted = bare(after);
    if (!place.isEmpty()) {
      int start = patch.fromRaw(place.start());
      int end = patch.fromRaw(place.end());
      if (start <= end && bare(patch.text().substring(start, end)).equals(wanted)) {
        return true;
      }
    }
    for (Edit.Replacement edit : patch.replacements()) {
      boolean touches =
          edit.span().start() <= place.end() + 1 && place.start() <= edit.span().end() + 1;
      if (touches && !wanted.isEmpty() && bare(edit.text()).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(c -> !CharTable.classOf(c).isBlank()).forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
