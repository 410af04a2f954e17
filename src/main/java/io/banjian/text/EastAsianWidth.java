package io.banjian.text;

/**
 * Room a character takes, in halves of a full-width character (UAX #11).
 *
 * <p>Print and terminals disagree on the ambiguous ones: Chinese print sets “ ” — … · ① full width,
 * most terminals half.
 */
public enum EastAsianWidth {
  ZERO,
  NARROW,
  WIDE,
  AMBIGUOUS;

  private static final EastAsianWidth[] VALUES = values();

  static EastAsianWidth ofOrdinal(int ordinal) {
    return VALUES[ordinal];
  }

  /** Units on a printed Chinese line. */
  public int inPrint() {
    return switch (this) {
      case ZERO -> 0;
      case NARROW -> 1;
      case WIDE, AMBIGUOUS -> 2;
    };
  }

  /** Cells in a terminal. */
  public int inTerminal() {
    return switch (this) {
      case ZERO -> 0;
      case NARROW, AMBIGUOUS -> 1;
      case WIDE -> 2;
    };
  }

  /** Width of a stretch of text in print, in half-width units. */
  public static int ofPrinted(CharSequence text, int start, int end) {
    int width = 0;
    for (int i = start; i < end; ) {
      int codePoint = Character.codePointAt(text, i);
      width += CharTable.widthOf(codePoint).inPrint();
      i += Character.charCount(codePoint);
    }
    return width;
  }
}
