package io.banjian.lexicon;

import io.banjian.text.CharTable;

/** What stands for a character in the tables: one sign for every digit, one for every letter. */
public final class Symbols {
  /** Where text begins or ends: the line above, a mark, the edge of the page. */
  public static final char EDGE = '\0';

  public static final char NUMBER = '0';
  public static final char LETTER = 'A';

  private Symbols() {}

  public static char of(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return c;
    }
    return switch (CharTable.classOf(c)) {
      case DIGIT, FULL_WIDTH_DIGIT -> NUMBER;
      case LATIN, FULL_WIDTH_LATIN -> LETTER;
      default -> c;
    };
  }
}
