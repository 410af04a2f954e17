package io.banjian.rules.spelling;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A day of the 农历.
 *
 * @param year its place in the cycle of sixty, from 0 for 甲子
 * @param month from 1
 * @param leap whether it is the second month of that number, 闰六月
 */
record LunarDate(int year, int month, boolean leap, int day) {
  static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String NUMERALS = "一二三四五六七八九十";

  /** Loads ICU's calendar, which takes longer than a page: ask only for a date that is printed. */
  static LunarDate of(LocalDate date) {
    ChineseCalendar calendar =
        new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.CHINA);
    calendar.setTimeInMillis(
        date.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Shanghai")).toInstant().toEpochMilli());
    return new LunarDate(
        calendar.get(ChineseCalendar.YEAR) - 1,
        calendar.get(ChineseCalendar.MONTH) + 1,
        calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1,
        calendar.get(ChineseCalendar.DAY_OF_MONTH));
  }

  /** 甲辰. */
  static String yearName(int year) {
    return "" + STEMS.charAt(year % 10) + BRANCHES.charAt(year % 12);
  }

  /** 正, 二 … 十, 十一, 十二; papers also say 冬 and 腊. */
  static String monthName(int month, boolean oldNames) {
    return switch (month) {
      case 1 -> "正";
      case 11 -> oldNames ? "冬" : "十一";
      case 12 -> oldNames ? "腊" : "十二";
      default -> NUMERALS.substring(month - 1, month);
    };
  }

  /** 初一, 十五, 二十, 廿三, 三十. */
  static String dayName(int day) {
    String ones = day % 10 == 0 ? "十" : NUMERALS.substring(day % 10 - 1, day % 10);
    if (day <= 10) {
      return "初" + ones;
    }
    return day < 20 ? "十" + ones : day == 20 ? "二十" : day < 30 ? "廿" + ones : "三十";
  }
}
