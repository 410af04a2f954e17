package io.banjian.layout;

/** The day of the issue, on a row of its own. */
final class PageDateForm {
  private PageDateForm() {}

  /** 2025年1月10日 with a weekday or the lunar date, each part also on a row of its own. */
  static boolean isDate(String raw, int from, int to) {
    int at = Letters.skipSpace(raw, from, to);
    char first = raw.charAt(at);
    if (Letters.match(raw, at, to, "星期") >= 0) {
      return to - at <= 6;
    }
    if (Letters.matchAny(raw, at, to, "农历", "農曆") >= 0) {
      return to - at <= 16 && noProse(raw, at, to);
    }
    if (!Letters.isDigit(first)) {
      return false;
    }
    int digits = at;
    while (digits < to && Letters.isDigit(raw.charAt(digits))) {
      digits++;
    }
    if (digits - at != 4 || Letters.match(raw, Letters.skipSpace(raw, digits, to), to, "年") < 0) {
      return false;
    }
    int day = Letters.indexOf(raw, '日', digits, to);
    if (day < 0 || day - at > 18) {
      return false;
    }
    int rest = Letters.skipSpace(raw, day + 1, to);
    if (rest < to && !Letters.isIdeograph(raw.charAt(rest))) {
      rest = Letters.skipSpace(raw, rest + 1, to); // 2025年1月10日 ◆ 星期五
    }
    return rest == to
        || Letters.match(raw, rest, to, "星期") >= 0
        || Letters.matchAny(raw, rest, to, "农历", "農曆") >= 0;
  }

  private static boolean noProse(String raw, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      if (c == '，' || c == '。' || c == '的' || c == '、') {
        return false;
      }
    }
    return true;
  }
}
