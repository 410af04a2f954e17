package io.banjian.compare;

import io.banjian.text.SourceText;
import io.banjian.text.Span;

/**
 * Where a confusion happened, with a few characters around it; lines and columns count from 1, as
 * people do.
 *
 * @param page the name of the page
 * @param line in the text that is judged
 */
public record ConfusionExample(String page, int line, int column, String truth, String text) {
  private static final int AROUND = 6;

  static ConfusionExample of(PageComparison page, CharacterError error) {
    SourceText text = page.text().text();
    int at = error.text().start();
    return new ConfusionExample(
        page.truth().id().toString(),
        text.lineAt(at) + 1,
        text.columnAt(at) + 1,
        around(page.truth().text(), error.truth()),
        around(text, error.text()));
  }

  private static String around(SourceText text, Span span) {
    int start = text.toCodePoint(span.start());
    int end = text.toCodePoint(span.end());
    return text.subSequence(
        text.fromCodePoint(Math.max(0, start - AROUND)),
        text.fromCodePoint(Math.min(text.codePointLength(), end + AROUND)));
  }
}
