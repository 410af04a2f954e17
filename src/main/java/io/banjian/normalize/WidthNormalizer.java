package io.banjian.normalize;

import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Narrows full-width letters and digits, widens half-width katakana. Needs no context: each
 * character is what it is by {@link WidthTable}, and a prefix comes out as it does in the whole (a
 * letter cut off from its sound mark, ｶ from ﾞ, aside). Marks are another matter, see {@link
 * PunctuationNormalizer}.
 */
public final class WidthNormalizer implements Normalizer {
  @Override
  public Patch normalize(String raw) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (FullWidthAlphanumerics.isWide(c)) {
        edits.add(Edit.width(new Span(i, i + 1), String.valueOf((char) (c - 0xFEE0))));
      } else if (HalfWidthKana.isHalf(c)) {
        int end = i + 1;
        boolean marked =
            end < raw.length() && HalfWidthKana.widened(raw.substring(i, end + 1)).length() == 1;
        end += marked && HalfWidthKana.isHalf(raw.charAt(end)) ? 1 : 0;
        edits.add(Edit.width(new Span(i, end), HalfWidthKana.widened(raw.substring(i, end))));
        i = end - 1;
      }
    }
    return Patch.of(raw, edits);
  }
}
