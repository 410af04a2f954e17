package io.banjian.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A full date as papers print it: 2025年1月10日, ２０２５年１月１０日, 二〇二五年一月十日, blanks between its parts
 * allowed.
 *
 * @param start of the year in the text that was read
 * @param end behind 日
 */
public record PrintedDate(LocalDate date, int start, int end) {
  private static final String NUMERALS = "〇一二三四五六七八九";

  /** The date whose 年 stands at an index, if there is one and it is a day of the calendar. */
  public static Optional<PrintedDate> around(CharSequence text, int year) {
    int start = year;
    while (start > 0 && year - start < 9 && isYearCharacter(text.charAt(start - 1))) {
      start--;
    }
    while (start < year && text.charAt(start) == ' ') {
      start++;
    }
    int y = number(text, start, year);
    int month = find(text, year + 1, '月');
    int day = month < 0 ? -1 : find(text, month + 1, '日');
    if (day < 0 || y < 1800 || y > 2199) {
      return Optional.empty();
    }
    int m = number(text, year + 1, month);
    int d = number(text, month + 1, day);
    boolean exists = m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(y, m).lengthOfMonth();
    return exists // unlike 2025年13月40日
        ? Optional.of(new PrintedDate(LocalDate.of(y, m, d), start, day + 1))
        : Optional.empty();
  }

  private static boolean isYearCharacter(char c) {
    return Character.digit(c, 10) >= 0 || c == ' ' || NUMERALS.indexOf(c) >= 0 || c == '零';
  }

  private static int find(CharSequence text, int from, char wanted) {
    int most = Math.min(text.length(), from + 8);
    for (int i = from; i < most; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** A number in figures or numerals, or -1: 10, １０, 十, 二十一, 二〇二五. */
  static int number(CharSequence text, int from, int to) {
    int value = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u3000') {
        continue;
      }
      int digit = Character.digit(c, 10);
      int numeral = c == '零' ? 0 : NUMERALS.indexOf(c);
      if (digit >= 0 || numeral >= 0) {
        boolean behindTen = i > from && text.charAt(i - 1) == '十';
        value =
            behindTen ? value + Math.max(digit, numeral) : value * 10 + Math.max(digit, numeral);
      } else if (c == '十') {
        value = (value == 0 ? 1 : value) * 10;
      } else {
        return -1;
      }
      digits++;
    }
    return digits == 0 || digits > 6 ? -1 : value;
  }
}
