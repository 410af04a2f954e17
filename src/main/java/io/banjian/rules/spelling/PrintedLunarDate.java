package io.banjian.rules.spelling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lunar date as papers print it, 农历甲辰年十二月十一 or 甲辰年腊月初八.
 *
 * @param year in the cycle of sixty, or -1 where none is printed
 * @param yearStart of 甲辰 in the text that was read
 * @param start of the month, with 闰
 * @param end behind the day
 * @param oldNames whether the month is called 冬 or 腊
 */
record PrintedLunarDate(
    int year,
    int yearStart,
    int month,
    boolean leap,
    int day,
    int start,
    int end,
    boolean oldNames) {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:农历|農曆|夏历)?\\s?(?:([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])(?:[鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬])?年)?\\s?"
              + "([闰閏]?(?:十[一二]|[正一二三四五六七八九十冬腊臘])月)[大小]?"
              + "(初[一二三四五六七八九十]|[二三]十|十[一二三四五六七八九]|[廿卄][一二三四五六七八九]|卅|二十[一二三四五六七八九])");

  private static final String NUMERALS = "一二三四五六七八九十";

  /** The lunar date at an index, if one begins there. */
  static Optional<PrintedLunarDate> at(String text, int from) {
    Matcher matcher = PRINTED.matcher(text).region(from, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean named =
        matcher.group().startsWith("农")
            || matcher.group().startsWith("農")
            || matcher.group().startsWith("夏");
    if (!named && matcher.group(1) == null) {
      return Optional.empty(); // 十月十五 may be a day of October
    }
    String month = matcher.group(2);
    boolean leap = month.charAt(0) == '闰' || month.charAt(0) == '閏';
    String name = month.substring(leap ? 1 : 0, month.length() - 1);
    return Optional.of(
        new PrintedLunarDate(
            matcher.group(1) == null ? -1 : year(matcher.group(1)),
            matcher.group(1) == null ? -1 : matcher.start(1),
            month(name),
            leap,
            day(matcher.group(3)),
            matcher.start(2),
            matcher.end(),
            "冬腊臘".contains(name)));
  }

  private static int year(String name) {
    for (int year = 0; year < 60; year++) {
      if (LunarDate.yearName(year).equals(name)) {
        return year;
      }
    }
    return -2; // 甲丑: no year at all
  }

  private static int month(String name) {
    return switch (name) {
      case "正" -> 1;
      case "冬", "十一" -> 11;
      case "腊", "臘", "十二" -> 12;
      default -> NUMERALS.indexOf(name) + 1;
    };
  }

  private static int day(String name) {
    int last = NUMERALS.indexOf(name.charAt(name.length() - 1)) + 1;
    return switch (name.charAt(0)) {
      case '初' -> last;
      case '十' -> 10 + last;
      case '廿', '卄' -> 20 + last;
      case '二' -> name.length() == 2 ? 20 : 20 + last;
      default -> 30;
    };
  }

  /** Whether month and day are those of a day. */
  boolean isDayOf(LunarDate date) {
    return month == date.month() && leap == date.leap() && day == date.day();
  }

  boolean isYearOf(LunarDate date) {
    return year == -1 || year == date.year();
  }

  /** Month and day of another day, in the names that this one uses. */
  String as(LunarDate date) {
    return (date.leap() ? "闰" : "")
        + LunarDate.monthName(date.month(), oldNames)
        + "月"
        + LunarDate.dayName(date.day());
  }
}
