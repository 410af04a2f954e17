package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;

/** Walks the lines of a text: what a normalizer, which knows no page, has for a paragraph. */
final class TextLines {
  private static final ClassSet SPACES = ClassSet.of(CharClass.SPACE);
  private static final ClassSet BREAKS = ClassSet.of(CharClass.LINE_BREAK, CharClass.PAGE_BREAK);

  private TextLines() {}

  /** Takes a line without its break, and where it starts. */
  interface LineReader {
    void read(String line, int start);
  }

  /** Takes where a line starts and ends. */
  interface RangeReader {
    void read(CharSequence text, int start, int end);
  }

  static void forEach(String text, LineReader reader) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        if (i > start) {
          reader.read(text.substring(start, i), start);
        }
        start = i + 1;
      }
    }
  }

  /** The same for the lines alone that have a space. */
  static void forEachSpaced(SourceText text, RangeReader reader) {
    int space = text.next(SPACES, 0);
    while (space < text.length()) {
      int end = text.next(BREAKS, space);
      reader.read(text, text.behindPrevious(BREAKS, space), end);
      space = text.next(SPACES, end);
    }
  }

  static MarkChange shifted(MarkChange change, int by) {
    return new MarkChange(
        change.start() + by, change.end() + by, change.text(), change.confidence(), change.sure());
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }
}
