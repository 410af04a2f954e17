package io.banjian.text;

import static io.banjian.text.CharClass.ASCII_MARK;
import static io.banjian.text.CharClass.BIDI_CONTROL;
import static io.banjian.text.CharClass.BOPOMOFO;
import static io.banjian.text.CharClass.CJK_MARK;
import static io.banjian.text.CharClass.COMPATIBILITY_IDEOGRAPH;
import static io.banjian.text.CharClass.CONTROL;
import static io.banjian.text.CharClass.DIGIT;
import static io.banjian.text.CharClass.FULL_WIDTH_DIGIT;
import static io.banjian.text.CharClass.FULL_WIDTH_LATIN;
import static io.banjian.text.CharClass.FULL_WIDTH_MARK;
import static io.banjian.text.CharClass.GENERAL_MARK;
import static io.banjian.text.CharClass.HALF_WIDTH_CJK_MARK;
import static io.banjian.text.CharClass.HALF_WIDTH_KATAKANA;
import static io.banjian.text.CharClass.HANGUL;
import static io.banjian.text.CharClass.IDEOGRAPH;
import static io.banjian.text.CharClass.INVISIBLE;
import static io.banjian.text.CharClass.KANA;
import static io.banjian.text.CharClass.LATIN;
import static io.banjian.text.CharClass.LATIN_EXTENDED;
import static io.banjian.text.CharClass.LATIN_LIGATURE;
import static io.banjian.text.CharClass.LINE_BREAK;
import static io.banjian.text.CharClass.LINE_SEPARATOR;
import static io.banjian.text.CharClass.NO_BREAK_SPACE;
import static io.banjian.text.CharClass.OTHER_LETTER;
import static io.banjian.text.CharClass.OTHER_NUMBER;
import static io.banjian.text.CharClass.PAGE_BREAK;
import static io.banjian.text.CharClass.PRESENTATION_FORM;
import static io.banjian.text.CharClass.PRIVATE_USE;
import static io.banjian.text.CharClass.RADICAL;
import static io.banjian.text.CharClass.TYPOGRAPHIC_SPACE;
import static io.banjian.text.CharClass.WIDE_SPACE;

/**
 * Some of the classes, as a bit for each: asked for every character of every page, where a set of
 * objects would be the dearer part of the question.
 */
public final class ClassSet {
  /** Ideographs and what stands for one. */
  public static final ClassSet HAN = of(IDEOGRAPH, COMPATIBILITY_IDEOGRAPH, RADICAL);

  public static final ClassSet LETTER =
      of(
          KANA,
          HALF_WIDTH_KATAKANA,
          BOPOMOFO,
          HANGUL,
          LATIN,
          LATIN_EXTENDED,
          FULL_WIDTH_LATIN,
          LATIN_LIGATURE,
          OTHER_LETTER);

  public static final ClassSet NUMBER = of(DIGIT, FULL_WIDTH_DIGIT, OTHER_NUMBER);

  /** What a correction must conserve. */
  public static final ClassSet CONTENT = HAN.and(LETTER).and(NUMBER).and(of(PRIVATE_USE));

  /** White space within a line. */
  public static final ClassSet SPACE =
      of(CharClass.SPACE, WIDE_SPACE, NO_BREAK_SPACE, TYPOGRAPHIC_SPACE);

  /** White space of any kind. */
  public static final ClassSet BLANK = SPACE.and(of(LINE_BREAK, PAGE_BREAK, LINE_SEPARATOR));

  public static final ClassSet INK = BLANK.not();

  public static final ClassSet MARK =
      of(
          ASCII_MARK,
          FULL_WIDTH_MARK,
          CJK_MARK,
          GENERAL_MARK,
          HALF_WIDTH_CJK_MARK,
          PRESENTATION_FORM);

  /** What takes no room on the page. */
  public static final ClassSet UNSEEN = of(INVISIBLE, BIDI_CONTROL, CONTROL);

  private final long bits;

  private ClassSet(long bits) {
    this.bits = bits;
  }

  public static ClassSet of(CharClass... classes) {
    long bits = 0;
    for (CharClass c : classes) {
      bits |= 1L << c.ordinal();
    }
    return new ClassSet(bits);
  }

  /** Both together. */
  public ClassSet and(ClassSet other) {
    return new ClassSet(bits | other.bits);
  }

  /** Every class that is not in it. */
  public ClassSet not() {
    return new ClassSet(~bits);
  }

  public boolean contains(CharClass c) {
    return contains(c.ordinal());
  }

  boolean contains(int ordinal) {
    return (bits >>> ordinal & 1) != 0;
  }

  /** Whether a class of the set is among classes given as a bit for each. */
  boolean meets(long classes) {
    return (bits & classes) != 0;
  }

  /** Behind the last index before one, and from another on, whose class is in the set. */
  int behindPrevious(byte[] classes, int from, int before) {
    int i = before;
    while (i > from && (bits >>> classes[i - 1] & 1) == 0) {
      i--;
    }
    return i;
  }

  /** The first index from one on, and before another, whose class is in the set, or {@code to}. */
  int next(byte[] classes, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bits >>> classes[i] & 1) != 0) {
        return i;
      }
    }
    return to;
  }
}
