package io.banjian.rules.spelling;

import java.util.Optional;

/**
 * What a run of letters and digits was printed as, told by the run and what touches it: 2O25 is
 * 2025 wherever it stands, 1O is 10 before 个, C0VID has a letter. Codes mix both (H1N1, Al2O3,
 * A1Z345, O2O): what has other letters than those that look like digits is no number, and left
 * alone.
 */
final class DigitLetters {
  /** What stands behind a number and hardly behind a letter. */
  private static final String COUNTED =
      "年月日号號时時点點分秒个個只名位人户家条條件项項种場场座台辆次届期周天岁歲元角万萬亿億千百多余米吨斤克里亩畝度层層栋楼版页頁集%％‰℃";

  /** What a two-figure number with a leading zero counts: 05日, 02版. */
  private static final String CLOCKED = "月日时時点點分秒号號版";

  /** Between the parts of a number, of a span, of a time. */
  private static final String PARTING = ".,:．，：";

  private static final String SPANNING = "-—–~～至";

  /** In addresses of the net and names of files. */
  private static final String NET = "/\\@_=&#?";

  private static final String NUMERALS = "一二三四五六七八九";

  /**
   * The shortest word that a digit inside is seen to be wrong in: between two letters alone it may
   * be a code.
   */
  private static final int WORD = 4;

  private DigitLetters() {}

  /** The run as it was printed, if it says so itself. */
  static Optional<String> meant(AlnumRun run) {
    if (NET.indexOf(run.before(1)) >= 0 || NET.indexOf(run.behind(1)) >= 0 || isInName(run)) {
      return Optional.empty();
    }
    int letters = 0;
    int digits = 0;
    int alike = 0;
    for (int i = 0; i < run.length(); i++) {
      digits += run.isDigitAt(i) ? 1 : 0;
      letters += run.isLetterAt(i) ? 1 : 0;
      alike += LookAlike.digit(run.at(i)) == LookAlike.NONE ? 0 : 1;
    }
    if (digits == 0) {
      return alike == run.length() ? numeral(run) : Optional.empty();
    }
    if (alike > 0 && alike + digits == run.length()) {
      return number(run);
    }
    return letters + digits == run.length() ? word(run, letters) : Optional.empty();
  }

  /** www.x1.com, a.B0: a point that touches a letter on its other side. */
  private static boolean isInName(AlnumRun run) {
    return (run.before(1) == '.' && isLatin(run.before(2)))
        || (run.behind(1) == '.' && isLatin(run.behind(2)));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Optional<String> number(AlnumRun run) {
    boolean counted = COUNTED.indexOf(firstBehind(run)) >= 0;
    int last = run.length() - 1;
    StringBuilder number = new StringBuilder(run.ascii());
    for (int i = 0; i <= last; i++) {
      char letter = run.at(i);
      if (run.isDigitAt(i)) {
        continue;
      }
      boolean goesOn = i < last || goesOnBehind(run);
      boolean began = i > 0 || beganBefore(run);
      boolean sure =
          (began && goesOn && (counted || mayEnd(letter)))
              || (began && counted && mayEnd(letter))
              || (goesOn && opens(run, letter, counted));
      if (!sure) {
        return Optional.empty();
      }
      number.setCharAt(i, LookAlike.digit(letter));
    }
    // O2O is a trade, and no number begins and ends so
    boolean framed = run.isLetterAt(0) && run.isLetterAt(last);
    return framed ? Optional.empty() : Optional.of(number.toString());
  }

  /** A number may end in 1O and 5l, where something is counted; 5Z and 2Z300 are codes. */
  private static boolean mayEnd(char letter) {
    return LookAlike.digit(letter) != '2';
  }

  /** l5日 and O5日 begin with a digit; Z8次 is a train, O2O a trade. */
  private static boolean opens(AlnumRun run, char letter, boolean counted) {
    return switch (LookAlike.digit(letter)) {
      case '1' -> counted;
      case '0' -> run.length() == 2 && CLOCKED.indexOf(firstBehind(run)) >= 0;
      default -> false;
    };
  }

  private static boolean beganBefore(AlnumRun run) {
    return PARTING.indexOf(run.before(1)) >= 0 && AlnumRun.isDigit(run.before(2));
  }

  private static boolean goesOnBehind(AlnumRun run) {
    char mark = run.behind(1);
    return (PARTING.indexOf(mark) >= 0 || SPANNING.indexOf(mark) >= 0)
        && AlnumRun.isDigit(run.behind(2));
  }

  /** A recognizer sets a blank between a number and what it counts. */
  private static char firstBehind(AlnumRun run) {
    return run.behind(1) == ' ' ? run.behind(2) : run.behind(1);
  }

  /** 二O二五年: a letter for 〇. */
  private static Optional<String> numeral(AlnumRun run) {
    boolean zeros =
        run.length() <= 2
            && LookAlike.digit(run.at(0)) == '0'
            && LookAlike.digit(run.at(run.length() - 1)) == '0';
    char behind = run.behind(1);
    return zeros
            && NUMERALS.indexOf(run.before(1)) >= 0
            && (NUMERALS.indexOf(behind) >= 0 || behind == '年')
        ? Optional.of(String.valueOf(AlnumRun.RING).repeat(run.length()))
        : Optional.empty();
  }

  /**
   * C0VID: every digit stands between letters, and the letters are no number to the base of
   * sixteen.
   */
  private static Optional<String> word(AlnumRun run, int letters) {
    if (run.length() < WORD || letters < run.length() - 2) {
      return Optional.empty();
    }
    StringBuilder word = new StringBuilder(run.ascii());
    boolean hexadecimal = true;
    for (int i = 0; i < run.length(); i++) {
      char c = run.at(i);
      hexadecimal &= run.isDigitAt(i) || (c | 0x20) <= 'f';
      if (!run.isDigitAt(i)) {
        continue;
      }
      boolean between =
          i > 0 && i + 1 < run.length() && run.isLetterAt(i - 1) && run.isLetterAt(i + 1);
      // NP0O: one letter that was read twice
      boolean doubled = between && (isAlike(c, run.at(i - 1)) || isAlike(c, run.at(i + 1)));
      char letter =
          between && !doubled ? LookAlike.letter(c, run.at(i - 1), run.at(i + 1)) : LookAlike.NONE;
      if (letter == LookAlike.NONE) {
        return Optional.empty();
      }
      word.setCharAt(i, letter);
    }
    return hexadecimal ? Optional.empty() : Optional.of(word.toString());
  }

  private static boolean isAlike(char digit, char letter) {
    return LookAlike.digit(letter) == digit;
  }
}
