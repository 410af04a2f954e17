package io.banjian.rules.spelling;

import java.time.LocalDate;

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

  static LunarDate of(LocalDate date) {
    return LunarMonths.dateOf(date).orElseGet(() -> LunarMonths.reckoned(date));
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
