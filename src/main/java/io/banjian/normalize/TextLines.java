package io.banjian.normalize;

/** Walks the lines of a text: what a normalizer, which knows no page, has for a paragraph. */
final class TextLines {
  private TextLines() {}

  /** Takes a line without its break, and where it starts. */
  interface LineReader {
    void read(String line, int start);
  }

  /** Takes where a line starts and ends. */
  interface RangeReader {
    void read(String text, int start, int end);
  }

  static void forEach(String text, LineReader reader) {
    forEachRange(text, (all, start, end) -> reader.read(all.substring(start, end), start));
  }

  /** The same, for readers that look at nearly every line of a page: no line is copied. */
  static void forEachRange(String text, RangeReader reader) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        if (i > start) {
          reader.read(text, start, i);
        }
        start = i + 1;
      }
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
