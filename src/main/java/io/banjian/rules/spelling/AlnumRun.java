package io.banjian.rules.spelling;

import io.banjian.normalize.FullWidthAlphanumerics;
import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Letters and digits that stand together, of either width, with the rings (〇, ○) among them. They
 * are read here as ASCII, a ring as {@link #RING}.
 */
record AlnumRun(SourceText text, int start, int end, String ascii) {
  static final char RING = '〇';

  private static final ClassSet PLAIN =
      ClassSet.of(
          CharClass.LATIN, CharClass.DIGIT, CharClass.FULL_WIDTH_LATIN, CharClass.FULL_WIDTH_DIGIT);

  private static final int TO_ASCII = '０' - '0';
  private static final int LONGEST = 24;

  /**
   * The next run from here, or null behind the last. Those that are longer than any word are not
   * read.
   */
  static @Nullable AlnumRun next(SourceText text, int from) {
    int start = text.next(PLAIN, from);
    while (start < text.length()) {
      int end = end(text, start);
      if (end - start <= LONGEST) {
        return new AlnumRun(text, start, end, ascii(text, start, end));
      }
      start = text.next(PLAIN, end);
    }
    return null;
  }

  /** Rings stand inside a run or are none of it: ○ opens items of lists, too. */
  private static int end(SourceText text, int start) {
    int end = start + 1;
    for (int at = end; at < text.length(); at++) {
      if (PLAIN.contains(text.classAt(at))) {
        end = at + 1;
      } else if (!isRing(text.charAt(at))) {
        break;
      }
    }
    return end;
  }

  private static boolean isRing(char c) {
    return c == '〇' || c == '○' || c == '◯';
  }

  private static String ascii(SourceText text, int start, int end) {
    char[] ascii = new char[end - start];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      ascii[i - start] = isRing(c) ? RING : (char) (c >= '０' ? c - TO_ASCII : c);
    }
    return new String(ascii);
  }

  Span span() {
    return new Span(start, end);
  }

  int length() {
    return ascii.length();
  }

  char at(int index) {
    return ascii.charAt(index);
  }

  /** What stands so many characters before the run, or a line break where the page begins. */
  char before(int distance) {
    int at = start - distance;
    return at < 0 ? '\n' : text.charAt(at);
  }

  /**
   * What stands so many characters behind the run's last one, or a line break where the page ends.
   */
  char behind(int distance) {
    int at = end - 1 + distance;
    return at < text.length() ? text.charAt(at) : '\n';
  }

  boolean isDigitAt(int index) {
    return isDigit(at(index));
  }

  boolean isLetterAt(int index) {
    return !isDigitAt(index) && at(index) != RING;
  }

  /**
   * Whether anything in it may stand for something else: neither 2025 nor WTO, but 2O25, NP0 and O.
   */
  boolean mayBeMixed() {
    boolean letters = false;
    boolean digits = false;
    boolean rings = false;
    for (int i = 0; i < length(); i++) {
      char c = at(i);
      digits |= isDigit(c);
      rings |= c == RING;
      letters |= !isDigit(c) && c != RING;
    }
    return rings || (letters && digits) || (letters && length() <= 2);
  }

  boolean hasDigit() {
    for (int i = 0; i < length(); i++) {
      if (isDigitAt(i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** How often letters and digits take turns in a run: once in A02, twice in H1N1 and Z3O0. */
  static int turns(String ascii) {
    int turns = 0;
    for (int i = 1; i < ascii.length(); i++) {
      turns += isDigit(ascii.charAt(i)) == isDigit(ascii.charAt(i - 1)) ? 0 : 1;
    }
    return turns;
  }

  /** What was meant, as wide as it is set: Ａ０２ stays as wide as it is. */
  String printed(String meant) {
    StringBuilder printed = new StringBuilder(length());
    for (int i = 0; i < length(); i++) {
      char raw = text.charAt(start + i);
      char wanted = meant.charAt(i);
      boolean wide =
          wanted != RING
              && FullWidthAlphanumerics.isWide(isRing(raw) ? text.charAt(start + i - 1) : raw);
      printed.append(wanted == at(i) ? raw : wide ? (char) (wanted + TO_ASCII) : wanted);
    }
    return printed.toString();
  }
}
