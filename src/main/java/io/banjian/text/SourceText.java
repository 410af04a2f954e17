package io.banjian.text;

import java.util.Arrays;

/**
 * A decoded page as it came, with an index of its lines and of its code points. It never changes: a
 * finding is a span of it, a correction a set of edits on it.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or {@code \r}. Text that ends with a line break has
 * no further, empty line behind it; empty text has one empty line.
 */
public final class SourceText implements CharSequence {
  private static final long CLASSIFIED = 1L << 63;

  private final String raw;
  private final int[] lineStarts;
  private final int[] lineEnds;

  /** Offsets of the second halves of surrogate pairs; empty for nearly every page. */
  private final int[] lowSurrogates;

  /** One bit a class, and the top bit once they have been looked for; 0 until then. */
  private volatile long classes;

  private SourceText(String raw) {
    this.raw = raw;
    int[] starts = new int[64];
    int[] ends = new int[64];
    int[] lows = new int[0];
    int lowCount = 0;
    int lines = 0;
    int lineStart = 0;
    int length = raw.length();
    for (int i = 0; i < length; i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r') {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
          ends = Arrays.copyOf(ends, lines * 2);
        }
        starts[lines] = lineStart;
        ends[lines++] = i;
        if (c == '\r' && i + 1 < length && raw.charAt(i + 1) == '\n') {
          i++;
        }
        lineStart = i + 1;
      } else if (Character.isLowSurrogate(c)
          && i > 0
          && Character.isHighSurrogate(raw.charAt(i - 1))) {
        if (lowCount == lows.length) {
          lows = Arrays.copyOf(lows, Math.max(8, lowCount * 2));
        }
        lows[lowCount++] = i;
      }
    }
    if (lineStart < length || lines == 0) {
      starts = Arrays.copyOf(starts, lines + 1);
      ends = Arrays.copyOf(ends, lines + 1);
      starts[lines] = lineStart;
      ends[lines++] = length;
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
    this.lineEnds = Arrays.copyOf(ends, lines);
    this.lowSurrogates = Arrays.copyOf(lows, lowCount);
  }

  public static SourceText of(String raw) {
    return new SourceText(raw);
  }

  public String raw() {
    return raw;
  }

  @Override
  public int length() {
    return raw.length();
  }

  @Override
  public char charAt(int offset) {
    return raw.charAt(offset);
  }

  @Override
  public String subSequence(int start, int end) {
    return raw.substring(start, end);
  }

  public String slice(Span span) {
    return raw.substring(span.start(), span.end());
  }

  public int codePointAt(int offset) {
    return raw.codePointAt(offset);
  }

  public CharClass classAt(int offset) {
    return CharTable.classOf(raw.codePointAt(offset));
  }

  /**
   * Whether a character of that class stands anywhere on the page. The page is classified once,
   * when this is first asked; a rule that has nothing to do on a clean page asks this and is done.
   */
  public boolean has(CharClass charClass) {
    return (classes() >>> charClass.ordinal() & 1) != 0;
  }

  private long classes() {
    long known = classes;
    if (known == 0) {
      known = CharTable.classesIn(raw) | CLASSIFIED;
      classes = known; // whoever comes second computes the same
    }
    return known;
  }

  public int lineCount() {
    return lineStarts.length;
  }

  public int lineStart(int line) {
    return lineStarts[line];
  }

  /** Where the characters of a line end: before its line break. */
  public int lineEnd(int line) {
    return lineEnds[line];
  }

  /** Where a line's break ends, that is where the next line starts. */
  public int lineBreakEnd(int line) {
    return line + 1 < lineStarts.length ? lineStarts[line + 1] : raw.length();
  }

  /** The characters of a line, its break left out. */
  public Span line(int line) {
    return new Span(lineStarts[line], lineEnds[line]);
  }

  public String lineText(int line) {
    return raw.substring(lineStarts[line], lineEnds[line]);
  }

  /** The line that holds an offset, from 0. A line break belongs to the line it ends. */
  public int lineAt(int offset) {
    checkOffset(offset);
    int at = Arrays.binarySearch(lineStarts, offset);
    return at >= 0 ? at : -at - 2;
  }

  public int codePointLength() {
    return raw.length() - lowSurrogates.length;
  }

  /** UTF-16 offset to code point offset: what the outside counts. */
  public int toCodePoint(int offset) {
    checkOffset(offset);
    if (lowSurrogates.length == 0) {
      return offset;
    }
    int at = Arrays.binarySearch(lowSurrogates, offset);
    // an offset inside a pair (at >= 0) counts as the start of its character
    return at >= 0 ? offset - at - 1 : offset - (-at - 1);
  }

  /** Code point offset, as the outside counts, to UTF-16 offset. */
  public int fromCodePoint(int codePointOffset) {
    if (codePointOffset < 0 || codePointOffset > codePointLength()) {
      throw new IndexOutOfBoundsException(
          "code point " + codePointOffset + " of " + codePointLength());
    }
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // the pair that ends at lowSurrogates[middle] is code point lowSurrogates[middle] - middle -
      // 1
      if (lowSurrogates[middle] - middle - 1 < codePointOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePointOffset + low;
  }

  /** Column of an offset within its line in code points, from 0. */
  public int columnAt(int offset) {
    return toCodePoint(offset) - toCodePoint(lineStarts[lineAt(offset)]);
  }

  private void checkOffset(int offset) {
    if (offset < 0 || offset > raw.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + raw.length());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that && raw.equals(that.raw);
  }

  @Override
  public int hashCode() {
    return raw.hashCode();
  }

  @Override
  public String toString() {
    return raw;
  }
}
