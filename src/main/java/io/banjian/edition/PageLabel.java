package io.banjian.edition;

import io.banjian.edition.Jump.Flaw;
import io.banjian.text.CharTable;
import io.banjian.text.View;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The number of a page within a reference: A02, 2, 十二, and what recognition makes of it: AO2, A0]
 * for A01, Ａ０２.
 *
 * @param start in the view
 * @param end in the view; the start where there is no number
 * @param text in sound figures
 * @param flaws of its form
 */
record PageLabel(int start, int end, String text, Set<Flaw> flaws) {
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final int LONGEST = 6;

  PageLabel {
    flaws = Set.copyOf(flaws);
  }

  static PageLabel at(View view, int from) {
    StringBuilder raw = new StringBuilder();
    int end = from;
    for (int i = from; i < view.length() && raw.length() < LONGEST; i++) {
      char c = view.charAt(i);
      if (isLabelCharacter(c) || isStroke(view, i, raw.length())) {
        raw.append(c);
        end = i + 1;
      } else if (raw.length() != 1
          || !CharTable.classOf(c).isSpace()
          || !isSection(raw.charAt(0))) {
        break; // only behind a section's letter a space may stand: A 02
      }
    }
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    String text = isNumerals(raw) ? fromNumerals(raw.toString()) : inFigures(raw, flaws);
    return new PageLabel(from, end, text, flaws);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Optional<PageNumber> number() {
    return PageNumber.parse(text);
  }

  private static String inFigures(CharSequence raw, Set<Flaw> flaws) {
    StringBuilder plain = new StringBuilder();
    for (int k = 0; k < raw.length(); k++) {
      char c = raw.charAt(k);
      if (c >= '！' && c <= '～') {
        flaws.add(Flaw.FULL_WIDTH_NUMBER);
        c = (char) (c - 0xFEE0);
      }
      boolean section = k == 0 && (c == 'B' || (raw.length() > 1 && isSection(c)));
      char digit = section ? c : asDigit(c);
      if (digit != c) {
        flaws.add(Flaw.DIGIT_MISREAD);
      }
      plain.append(digit);
    }
    return plain.toString();
  }

  private static boolean isSection(char c) {
    return (c >= 'A' && c <= 'H') || (c >= 'Ａ' && c <= 'Ｈ');
  }

  /** Whether a number may begin with a character. */
  static boolean mayBegin(char c) {
    return isLabelCharacter(c);
  }

  private static boolean isLabelCharacter(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '０' && c <= '９')
        || (c >= 'Ａ' && c <= 'Ｚ')
        || c == '|'
        || c == '十'
        || NUMERALS.indexOf(c) >= 0;
  }

  /** A 1 read as an upright stroke; a bracket or exclamation mark only in the midst of a number. */
  private static boolean isStroke(View view, int at, int read) {
    char c = view.charAt(at);
    return (c == ']' || c == '!' || c == '丨')
        && read > 0
        && at + 1 < view.length()
        && (view.charAt(at + 1) == '版' || Character.isDigit(view.charAt(at + 1)));
  }

  /** What recognition takes for a digit, or the digit that it took for a letter. */
  private static char asDigit(char c) {
    return switch (c) {
      case 'O', 'o', 'Q', 'D', '〇' -> '0';
      case 'l', 'L', 'I', 'i', '|', ']', '!', '丨' -> '1';
      case 'Z', 'z' -> '2';
      case 'S', 's' -> '5';
      default -> c;
    };
  }

  private static boolean isNumerals(CharSequence raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (NUMERALS.indexOf(raw.charAt(i)) < 0 && raw.charAt(i) != '十') {
        return false;
      }
    }
    return true;
  }

  /** 十二 is 12; larger numbers do not occur. */
  private static String fromNumerals(String raw) {
    int ten = raw.indexOf('十');
    if (ten < 0) {
      StringBuilder digits = new StringBuilder();
      for (int i = 0; i < raw.length(); i++) {
        digits.append(NUMERALS.indexOf(raw.charAt(i)));
      }
      return digits.toString();
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(raw.charAt(0));
    int ones = ten + 1 < raw.length() ? NUMERALS.indexOf(raw.charAt(ten + 1)) : 0;
    return Integer.toString(tens * 10 + ones);
  }
}
