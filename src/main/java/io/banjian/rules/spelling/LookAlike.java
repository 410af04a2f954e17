package io.banjian.rules.spelling;

/** Which letters are taken for which digits, by people and by recognizers. */
final class LookAlike {
  /** No digit looks like it. */
  static final char NONE = 0;

  private LookAlike() {}

  /** The digit that a letter or a ring may stand for. */
  static char digit(char c) {
    return switch (c) {
      case 'O', 'o', AlnumRun.RING -> '0';
      case 'l', 'I' -> '1';
      case 'Z', 'z' -> '2';
      default -> NONE;
    };
  }

  /**
   * The letter that a digit may stand for between two others; of 1, l and not I: HI is no word that
   * has it inside.
   */
  static char letter(char digit, char before, char behind) {
    boolean capital = isCapital(before) && isCapital(behind);
    boolean small = !isCapital(before) && !isCapital(behind);
    return switch (digit) {
      case '0' -> capital ? 'O' : small ? 'o' : NONE;
      case '1' -> small ? 'l' : NONE;
      default -> NONE;
    };
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether two runs differ only in letters here and digits there that look alike. */
  static boolean areTwins(String one, String other) {
    if (one.length() != other.length() || one.equals(other)) {
      return false;
    }
    for (int i = 0; i < one.length(); i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b && digit(a) != b && digit(b) != a) {
        return false;
      }
    }
    return true;
  }
}
