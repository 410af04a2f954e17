package io.banjian.layout;

/** Whether a page sets a space between Chinese and numbers or Latin words, as some houses do. */
final class ScriptSpaces {
  /** So many spaces between scripts are a habit of the page. */
  private static final int MANY = 12;

  private ScriptSpaces() {}

  /** Whether most such places of a text have one. */
  static boolean areHabit(String raw) {
    int spaced = 0;
    int tight = 0;
    for (int i = 1; i + 1 < raw.length(); i++) {
      char c = raw.charAt(i);
      char before = raw.charAt(i - 1);
      if (c == ' ') {
        spaced += isSeam(before, raw.charAt(i + 1)) ? 1 : 0;
      } else {
        tight += isSeam(before, c) ? 1 : 0;
      }
    }
    return spaced >= MANY && tight * 4 <= spaced;
  }

  /** Whether one of two characters is Chinese and the other a letter or a figure. */
  private static boolean isSeam(char before, char behind) {
    return (Letters.isIdeograph(before) && isAlphanumeric(behind))
        || (isAlphanumeric(before) && Letters.isIdeograph(behind));
  }

  private static boolean isAlphanumeric(char c) {
    return Letters.isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
