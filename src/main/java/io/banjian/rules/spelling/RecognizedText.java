package io.banjian.rules.spelling;

import io.banjian.layout.PageView;
import io.banjian.normalize.RecognizerMarks;

/**
 * Whether a page shows that it was read off an image: it knows where its words stand there, its
 * marks are a recognizer's, or it has letters misread for digits.
 */
final class RecognizedText {
  private RecognizedText() {}

  static boolean is(PageView page) {
    return page.geometry().isPresent()
        || RecognizerMarks.has(page.text())
        || !DigitSlip.all(page).isEmpty();
  }
}
