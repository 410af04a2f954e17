package io.banjian.rules.spelling;

import io.banjian.layout.PageView;
import io.banjian.text.SourceText;

/**
 * Whether a page shows that it was read off an image: it knows where its words stand there, it has
 * half-width commas behind ideographs as recognizers set them, or letters misread for digits.
 */
final class RecognizedText {
  /** One may be a slip of whoever set the page. */
  private static final int COMMAS = 2;

  private RecognizedText() {}

  static boolean is(PageView page) {
    return page.geometry().isPresent() || hasCommas(page.text()) || !DigitSlip.all(page).isEmpty();
  }

  private static boolean hasCommas(SourceText text) {
    String raw = text.raw();
    int commas = 0;
    if (text.hasAscii(',')) {
      for (int i = raw.indexOf(',', 1); i >= 0 && commas < COMMAS; i = raw.indexOf(',', i + 1)) {
        commas += text.classAt(i - 1).isHan() ? 1 : 0;
      }
    }
    return commas >= COMMAS;
  }
}
