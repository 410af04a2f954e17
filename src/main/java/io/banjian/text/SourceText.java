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
  private final String raw;

  /**
   * The same, where it is read character by character: a string asks at each what it is made of.
   */
  private final char[] units;

  /** The class of each unit, by its ordinal; both halves of a pair have that of the pair. */
  private final byte[] classes;

  /** How many characters of each class there are. */
  private final int[] census = new int[CharTable.CLASSES];

  /** A bit for each class of which there are any. */
  private final long present;

  /** A bit for each ASCII character that stands on the page: rules look for this quote or that. */
  private final long[] ascii = new long[2];

  private final int[] lineStarts;
  private final int[] lineEnds;

  /** Offsets of the second halves of surrogate pairs; empty for nearly every page. */
  private final int[] lowSurrogates;

  private SourceText(String raw) {
    this.raw = raw;
    char[] text = raw.toCharArray();
    int length = text.length;
    byte[] kinds = new byte[length];
    int[] starts = new int[64];
    int[] ends = new int[64];
    int[] lows = new int[0];
    int lowCount = 0;
    int lines = 0;
    int lineStart = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      int kind = CharTable.ordinalOf(c);
      if (kind == CharTable.SURROGATES && isPair(text, i)) {
        kind = CharTable.ordinalOf(Character.toCodePoint(c, text[i + 1]));
        kinds[i++] = (byte) kind;
        if (lowCount == lows.length) {
          lows = Arrays.copyOf(lows, Math.max(8, lowCount * 2));
        }
        lows[lowCount++] = i;
      }
      kinds[i] = (byte) kind;
      census[kind]++;
      if (c < 0x80) {
        ascii[c >> 6] |= 1L << c; // the lower six bits count
      }
      if (c == '\n' || (c == '\r' && !(i + 1 < length && text[i + 1] == '\n'))) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
          ends = Arrays.copyOf(ends, lines * 2);
        }
        starts[lines] = lineStart;
        ends[lines++] = c == '\n' && i > lineStart && text[i - 1] == '\r' ? i - 1 : i;
        lineStart = i + 1;
      }
    }
    if (lineStart < length || lines == 0) {
      starts = Arrays.copyOf(starts, lines + 1);
      ends = Arrays.copyOf(ends, lines + 1);
      starts[lines] = lineStart;
      ends[lines++] = length;
    }
    long some = 0;
    for (int kind = 0; kind < census.length; kind++) {
      some |= census[kind] > 0 ? 1L << kind : 0;
    }
    this.present = some;
    this.units = text;
    this.classes = kinds;
    this.lineStarts = Arrays.copyOf(starts, lines);
    this.lineEnds = Arrays.copyOf(ends, lines);
    this.lowSurrogates = Arrays.copyOf(lows, lowCount);
  }

  private static boolean isPair(char[] text, int at) {
    return at + 1 < text.length
        && Character.isHighSurrogate(text[at])
        && Character.isLowSurrogate(text[at + 1]);
  }

  public static SourceText of(String raw) {
    return new SourceText(raw);
  }

  public String raw() {
    return raw;
  }

  @Override
  public int length() {
    return units.length;
  }

  @Override
  public char charAt(int offset) {
    return units[offset];
  }

  @Override
  public String subSequence(int start, int end) {
    return raw.substring(start, end);
  }

  /** Copies a stretch to the start of an array. */
  public void copy(int start, int end, char[] target) {
    System.arraycopy(units, start, target, 0, end - start);
  }

  public String slice(Span span) {
    return raw.substring(span.start(), span.end());
  }

  public int codePointAt(int offset) {
    return Character.codePointAt(units, offset);
  }

  /** The class of the character to which the unit at an offset belongs. */
  public CharClass classAt(int offset) {
    return CharClass.ofOrdinal(classes[offset]);
  }

  /**
   * Whether a character of that class stands anywhere on the page. A rule that has nothing to do on
   * a clean page asks this and is done.
   */
  public boolean has(CharClass charClass) {
    return census[charClass.ordinal()] > 0;
  }

  /** Whether a character of one of those classes stands anywhere on the page. */
  public boolean has(ClassSet set) {
    return set.meets(present);
  }

  /** Whether an ASCII character stands anywhere on the page. */
  public boolean hasAscii(char c) {
    return (ascii[c >> 6] & 1L << c) != 0;
  }

  /**
   * Where the next character of one of those classes stands, from an offset on; the page's length
   * if there is none.
   */
  public int next(ClassSet set, int from) {
    return set.meets(present) ? set.next(classes, from, units.length) : units.length;
  }

  /** Where the stretch before an offset starts in which no character of those classes stands. */
  public int behindPrevious(ClassSet set, int before) {
    return set.behindPrevious(classes, 0, before);
  }

  /** How many characters of that class the page has. */
  public int count(CharClass charClass) {
    return census[charClass.ordinal()];
  }

  /** Whether a stretch has a character of one of those classes. */
  public boolean has(ClassSet set, int from, int to) {
    return set.next(classes, from, to) < to;
  }

  /** How many characters of those classes a stretch has. */
  public int count(ClassSet set, int from, int to) {
    int count = 0;
    for (int at = set.next(classes, from, to); at < to; at = set.next(classes, at + 1, to)) {
      count++;
    }
    return count;
  }

  /** The page's units, for a view to read. */
  char[] units() {
    return units;
  }

  /** The class of each. */
  byte[] classes() {
    return classes;
  }

  /** A bit for each class of which the page has any. */
  long present() {
    return present;
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
