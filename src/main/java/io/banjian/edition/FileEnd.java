package io.banjian.edition;

import org.jspecify.annotations.Nullable;

/**
 * How a page's file ends. Each program ends its files in its own way, all of them alike; a file
 * that was cut off ends wherever that was.
 *
 * @param lineEnds how many line ends it ends with: none in the middle of a line, two behind a blank
 *     line
 * @param formFeed whether a form feed ends its last page
 */
public record FileEnd(int lineEnds, boolean formFeed) {
  /**
   * @param text of the last page in the file
   * @param tail what stands behind that page
   */
  public static FileEnd of(CharSequence text, String tail) {
    int lineEnds = 0;
    for (int i = text.length() - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
      char c = text.charAt(i);
      boolean ofTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      lineEnds += (c == '\n' || c == '\r') && !ofTwo ? 1 : 0;
    }
    return new FileEnd(lineEnds, tail.indexOf('\f') >= 0);
  }

  /** Written out: what a record makes of its own accord is linked at its first use, in 10 ms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileEnd end && end.lineEnds == lineEnds && end.formFeed == formFeed;
  }

  @Override
  public int hashCode() {
    return 2 * lineEnds + (formFeed ? 1 : 0);
  }

  /** Whether it lacks something that the other has. */
  public boolean isShortOf(FileEnd other) {
    return other.formFeed ? !formFeed : lineEnds < other.lineEnds;
  }
}
