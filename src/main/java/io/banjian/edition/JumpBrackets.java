package io.banjian.edition;

/**
 * The brackets of a reference; 0 where one is missing.
 *
 * @param open as printed
 * @param close as printed
 */
record JumpBrackets(char open, char close) {
  static final JumpBrackets NONE = new JumpBrackets('\0', '\0');

  private static final String OPENING = "（(〈《【［[﹝〔";
  private static final String CLOSING = "）)〉》】］]﹞〕";

  /** Which of them belong together: round ones, and so on. */
  private static final String KINDS = "（（〈《【［［﹝〔";

  static boolean isOpening(char c) {
    return c != 0 && OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return c != 0 && CLOSING.indexOf(c) >= 0;
  }

  boolean isAny() {
    return open != 0 || close != 0;
  }

  boolean areBoth() {
    return open != 0 && close != 0;
  }

  boolean areHalf() {
    return isHalf(open) && isHalf(close);
  }

  boolean differInWidth() {
    return areBoth() && isHalf(open) != isHalf(close);
  }

  /** 〈 with ）; half and full width are one kind. */
  boolean differInKind() {
    return areBoth() && kind(OPENING, open) != kind(CLOSING, close);
  }

  private static int kind(String brackets, char bracket) {
    return KINDS.charAt(brackets.indexOf(bracket));
  }

  private static boolean isHalf(char bracket) {
    return bracket == '(' || bracket == ')' || bracket == '[' || bracket == ']';
  }

  /** A reference in sound brackets, of the page's kind where these are in doubt. */
  SoundForm around(SoundForm reference, BracketHabit habit) {
    if (!isAny()) {
      return reference;
    }
    boolean square = (open == '【' || open == 0) && (close == '】' || close == 0);
    boolean half =
        habit == BracketHabit.HALF
            ? isHalf(open) || isHalf(close)
            : areHalf() && habit == BracketHabit.FULL;
    String pair = square ? "【】" : half ? "()" : "（）";
    return new SoundForm(
        pair.charAt(0) + reference.before(),
        reference.label(),
        reference.behind() + pair.charAt(1));
  }
}
