package io.banjian.text;

/**
 * What a character is to somebody who reads newspaper dumps. Every code point has exactly one
 * class; the table is made from ICU's properties and looked up, never computed, while pages are
 * read.
 */
public enum CharClass {
  /** C0, DEL and C1, save tab, line breaks and the form feed. */
  CONTROL,
  LINE_BREAK,
  /** U+000C: ends a page. */
  PAGE_BREAK,
  /** U+0020 and the tab. */
  SPACE,
  /** U+3000, the indent of Chinese print. */
  WIDE_SPACE,
  /** U+00A0, U+202F and U+2007: a space that came from HTML or a word processor. */
  NO_BREAK_SPACE,
  /** The other spaces, U+2000–200A, U+205F and the like. */
  TYPOGRAPHIC_SPACE,
  /** U+2028 and U+2029. */
  LINE_SEPARATOR,
  /** Zero-width and other default-ignorable characters, the soft hyphen, an inner BOM. */
  INVISIBLE,
  BIDI_CONTROL,
  /** Chooses a glyph for the character before it: part of that character, not residue. */
  VARIATION_SELECTOR,
  COMBINING,
  PRIVATE_USE,
  SURROGATE,
  /** U+FFFD. */
  REPLACEMENT,
  /** U+FFFC. */
  OBJECT_PLACEHOLDER,
  UNASSIGNED,
  /** Han, with 〇 and 々. */
  IDEOGRAPH,
  /** U+F900–FAFF and U+2F800–2FA1F, save the twelve of U+FA0E–FA29 that are genuine. */
  COMPATIBILITY_IDEOGRAPH,
  /** Kangxi radicals and the supplement: look like ideographs, are not found by a search. */
  RADICAL,
  KANA,
  HALF_WIDTH_KATAKANA,
  BOPOMOFO,
  HANGUL,
  /** A–Z, a–z. */
  LATIN,
  /** Latin letters with marks. */
  LATIN_EXTENDED,
  FULL_WIDTH_LATIN,
  /** ﬀ ﬁ ﬂ: drawn as one glyph by a PDF font. */
  LATIN_LIGATURE,
  /** Greek, Cyrillic and every other script. */
  OTHER_LETTER,
  DIGIT,
  FULL_WIDTH_DIGIT,
  /** ① Ⅷ ½ ². */
  OTHER_NUMBER,
  /** ASCII punctuation and symbols. */
  ASCII_MARK,
  FULL_WIDTH_MARK,
  /** 、。「」《》 and what else stands in U+3000–303F. */
  CJK_MARK,
  /** “”‘’—…· and the other marks of U+2010–205E. */
  GENERAL_MARK,
  /** ｡｢｣､･. */
  HALF_WIDTH_CJK_MARK,
  /** U+00A1–00BF and ×, ÷. */
  LATIN_ONE_SYMBOL,
  /** Vertical and small forms: U+FE10–FE19, U+FE30–FE6B. */
  PRESENTATION_FORM,
  EMOJI,
  SYMBOL;

  private static final CharClass[] VALUES = values();

  static CharClass ofOrdinal(int ordinal) {
    return VALUES[ordinal];
  }

  /** An ideograph or what stands for one. */
  public boolean isHan() {
    return ClassSet.HAN.contains(ordinal());
  }

  public boolean isLetter() {
    return ClassSet.LETTER.contains(ordinal());
  }

  public boolean isNumber() {
    return ClassSet.NUMBER.contains(ordinal());
  }

  /** What a correction must conserve: ideographs, letters and digits. */
  public boolean isContent() {
    return ClassSet.CONTENT.contains(ordinal());
  }

  /** White space of any kind, line breaks included. */
  public boolean isBlank() {
    return ClassSet.BLANK.contains(ordinal());
  }

  /** White space within a line. */
  public boolean isSpace() {
    return ClassSet.SPACE.contains(ordinal());
  }

  public boolean isMark() {
    return ClassSet.MARK.contains(ordinal());
  }

  /** Takes no room on the page. */
  public boolean isUnseen() {
    return ClassSet.UNSEEN.contains(ordinal());
  }
}
