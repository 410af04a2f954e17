package io.banjian.normalize;

import io.banjian.text.CharTable;

/** What stands beside a mark, once spaces and other marks are passed over. */
enum Side {
  /** The paragraph begins or ends. */
  EDGE,
  /** Ideographs, kana, and the marks that only Chinese text has: 、《》—. */
  CHINESE,
  LATIN,
  DIGIT,
  OTHER;

  private static final Side[] VALUES = values();

  /** For each index the side to its left: what stands before it. */
  static byte[] before(CharSequence text) {
    byte[] sides = new byte[text.length()];
    byte side = (byte) EDGE.ordinal();
    for (int i = 0; i < sides.length; i++) {
      sides[i] = side;
      Side own = of(text, i);
      side = own == null ? side : (byte) own.ordinal();
    }
    return sides;
  }

  /** For each index the side to its right: what stands behind it. */
  static byte[] after(CharSequence text) {
    byte[] sides = new byte[text.length()];
    byte side = (byte) EDGE.ordinal();
    for (int i = sides.length - 1; i >= 0; i--) {
      sides[i] = side;
      Side own = of(text, i);
      side = own == null ? side : (byte) own.ordinal();
    }
    return sides;
  }

  static Side ofOrdinal(byte ordinal) {
    return VALUES[ordinal];
  }

  /**
   * The side that one character makes, or null where the eye goes past it. Marks of both widths are
   * passed over alike, so that widening one mark never changes what is said of its neighbours.
   */
  private static @org.jspecify.annotations.Nullable Side of(CharSequence text, int at) {
    char c = text.charAt(at);
    if (CharTable.isPlainIdeograph(c)) {
      return CHINESE;
    }
    if (Marks.isPassedOver(c)) {
      return null;
    }
    return switch (CharTable.classOf(c)) {
      case IDEOGRAPH,
          COMPATIBILITY_IDEOGRAPH,
          RADICAL,
          KANA,
          HALF_WIDTH_KATAKANA,
          BOPOMOFO,
          CJK_MARK,
          HALF_WIDTH_CJK_MARK ->
          CHINESE;
      case GENERAL_MARK -> c == '—' || c == '―' || c == '·' ? CHINESE : OTHER;
      // every character beyond the BMP that a newspaper prints is an ideograph or an emoji
      case SURROGATE -> Marks.isIdeographPart(text, at) ? CHINESE : OTHER;
      case LATIN, LATIN_EXTENDED, FULL_WIDTH_LATIN, LATIN_LIGATURE -> LATIN;
      case DIGIT, FULL_WIDTH_DIGIT -> DIGIT;
      case SPACE,
          WIDE_SPACE,
          NO_BREAK_SPACE,
          TYPOGRAPHIC_SPACE,
          LINE_BREAK,
          PAGE_BREAK,
          LINE_SEPARATOR,
          CONTROL,
          INVISIBLE,
          BIDI_CONTROL,
          VARIATION_SELECTOR,
          COMBINING ->
          null;
      default -> OTHER;
    };
  }
}
