package io.banjian.layout;

import io.banjian.text.CharTable;

/** Matches words whose characters may stand apart: 记者, 记 者 and 记　者 are one word. */
final class Letters {
  private Letters() {}

  /** Where a word ends that begins at {@code from}, white space within it skipped; or -1. */
  static int match(String raw, int from, int to, String word) {
    int at = from;
    for (int i = 0; i < word.length(); i++) {
      if (i > 0) {
        at = skipSpace(raw, at, to);
      }
      if (at >= to || raw.charAt(at) != word.charAt(i)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** Where a word begins that ends at {@code to}, white space within it skipped; or -1. */
  static int matchBefore(String raw, int from, int to, String word) {
    int at = to;
    for (int i = word.length() - 1; i >= 0; i--) {
      if (i < word.length() - 1) {
        at = skipSpaceBefore(raw, from, at);
      }
      if (at <= from || raw.charAt(at - 1) != word.charAt(i)) {
        return -1;
      }
      at--;
    }
    return at;
  }

  /** The end of the first of several words that begins at {@code from}; or -1. */
  static int matchAny(String raw, int from, int to, String... words) {
    for (String word : words) {
      int at = match(raw, from, to, word);
      if (at >= 0) {
        return at;
      }
    }
    return -1;
  }

  static int skipSpace(String raw, int from, int to) {
    int at = from;
    while (at < to && isSpace(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  static int skipSpaceBefore(String raw, int from, int to) {
    int at = to;
    while (at > from && isSpace(raw.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '　' || (c != '\n' && c != '\r' && CharTable.classOf(c).isSpace());
  }

  static boolean isIdeograph(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c > 0x7F && CharTable.classOf(c).isHan());
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  static boolean isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'Ａ' && c <= 'Ｚ');
  }

  /** Where a character stands within a row, or -1: the rest of the page is not looked through. */
  static int indexOf(String raw, char wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (raw.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  static boolean contains(String raw, int from, int to, String word) {
    char first = word.charAt(0);
    for (int i = from; i + word.length() <= to; i++) {
      if (raw.charAt(i) == first && raw.startsWith(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** How many digits a stretch has. */
  static int digits(String raw, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += isDigit(raw.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  static boolean allIdeographs(String raw, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      if (!isIdeograph(c) && !isSpace(c)) {
        return false;
      }
    }
    return true;
  }

  /** How many characters of a stretch are no white space. */
  static int inked(String raw, int from, int to) {
    int inked = 0;
    for (int i = from; i < to; i++) {
      inked += isSpace(raw.charAt(i)) ? 0 : 1;
    }
    return inked;
  }

  /** As wide as an ideograph in print. */
  static boolean isWide(char c) {
    return CharTable.widthOf(c).inPrint() == 2;
  }
}
