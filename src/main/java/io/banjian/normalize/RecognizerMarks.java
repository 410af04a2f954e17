package io.banjian.normalize;

import io.banjian.text.SourceText;

/**
 * Whether a page's marks are those of a recognizer: it has brackets and colons beside ideographs
 * half width, every one of them, as no page is typed where commas are full width and as a slip here
 * and there does not make it. Commas tell nothing: recognized pages have them as they were printed.
 */
public final class RecognizerMarks {
  /** One or two may be all that a page has. */
  private static final int LEAST = 3;

  private RecognizerMarks() {}

  public static boolean has(SourceText text) {
    if (!text.hasAscii('(') && !text.hasAscii(')') && !text.hasAscii(':')) {
      return false;
    }
    String raw = text.raw();
    return raw.indexOf('（') < 0
        && raw.indexOf('）') < 0
        && raw.indexOf('：') < 0
        && count(text, '(') + count(text, ')') + count(text, ':') >= LEAST;
  }

  private static int count(SourceText text, char mark) {
    String raw = text.raw();
    int count = 0;
    for (int at = raw.indexOf(mark); at >= 0; at = raw.indexOf(mark, at + 1)) {
      boolean beside =
          (at > 0 && text.classAt(at - 1).isHan())
              || (at + 1 < raw.length() && text.classAt(at + 1).isHan());
      count += beside ? 1 : 0;
    }
    return count;
  }
}
