package io.banjian.layout;

import io.banjian.text.UnitSet;

/** 报头: the name of the paper, its numbers, who publishes it, the weather. */
final class MastheadForm {
  private static final String[] HEAD = {
    "国内统一连续出版物号", "国内统一刊号", "国内统一刊", "邮发代号", "国际标准", "http", "www.", "今日", "总第", "第", "CN", "ISSN"
  };

  private static final UnitSet HEAD_FIRST = UnitSet.of("国邮hw今总第CI");

  private MastheadForm() {}

  static boolean isMasthead(String raw, int from, int to) {
    int inked = Letters.inked(raw, from, to);
    for (String word : HEAD) {
      if (HEAD_FIRST.contains(raw.charAt(from)) && raw.startsWith(word, from)) {
        return switch (word) {
          case "今日" ->
              inked <= 8
                  && Letters.contains(raw, from, to, "版")
                  && Letters.digits(raw, from, to) > 0;
          case "第", "总第" ->
              inked <= 20
                  && Letters.contains(raw, from, to, "期")
                  && Letters.digits(raw, from, to) > 2;
          default -> true;
        };
      }
    }
    if (inked <= 8 && inked >= 3) {
      // the paper's own name: 云溪日报
      char last = raw.charAt(to - 1);
      if (last == '报' && Letters.allIdeographs(raw, from, to) && isPaperName(raw, from, to)) {
        return true;
      }
    }
    if (raw.startsWith("中共", from)
        && (Letters.contains(raw, from, to, "机关报")
            || Letters.contains(raw, from, to, "主管")
            || Letters.contains(raw, from, to, "主办")
            || Letters.contains(raw, from, to, "联办"))) {
      return inked <= 60;
    }
    if (Letters.matchBefore(raw, from, to, "报社出版") >= 0
        || Letters.contains(raw, from, to, "国内统一连续出版物号")
        || Letters.matchBefore(raw, from, to, "联办") >= 0) {
      return inked <= 60;
    }
    if (inked <= 30
        && Letters.contains(raw, from, to, "℃")
        && (Letters.contains(raw, from, to, "风") || Letters.contains(raw, from, to, "雨"))) {
      return true;
    }
    return isSpacedLatin(raw, from, to) || isWholeMasthead(raw, from, to);
  }

  /** The name, the day with its weekday or lunar date, and the number of the issue on one row. */
  private static boolean isWholeMasthead(String raw, int from, int to) {
    int year = Letters.indexOf(raw, '年', from, to);
    if (year < from + 4 || !isYear(raw, year)) {
      return false;
    }
    boolean day =
        Letters.contains(raw, year, to, "星期")
            || Letters.contains(raw, year, to, "农历")
            || Letters.contains(raw, year, to, "農曆");
    boolean numbered =
        (Letters.contains(raw, from, to, "第")
                && (Letters.contains(raw, from, to, "期") || Letters.contains(raw, from, to, "號")))
            || Letters.contains(raw, from, to, "今日")
            || Letters.contains(raw, from, to, "共");
    return day && numbered;
  }

  private static boolean isYear(String raw, int year) {
    for (int i = year - 4; i < year; i++) {
      if (!Letters.isDigit(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPaperName(String raw, int from, int to) {
    return Letters.matchBefore(raw, from, to, "日报") >= 0
        || Letters.matchBefore(raw, from, to, "晚报") >= 0
        || Letters.matchBefore(raw, from, to, "晨报") >= 0
        || Letters.matchBefore(raw, from, to, "时报") >= 0
        || Letters.matchBefore(raw, from, to, "新报") >= 0
        || Letters.matchBefore(raw, from, to, "商报") >= 0
        || Letters.matchBefore(raw, from, to, "早报") >= 0
        || Letters.matchBefore(raw, from, to, "都市报") >= 0
        || Letters.matchBefore(raw, from, to, "周报") >= 0;
  }

  /** Y U N X I R I B A O: the paper's name once more, set wide. */
  private static boolean isSpacedLatin(String raw, int from, int to) {
    if (!Letters.isCapital(raw.charAt(from))) {
      return false;
    }
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      if (Letters.isCapital(c)) {
        letters++;
        if (i + 1 < to && Letters.isCapital(raw.charAt(i + 1))) {
          return false;
        }
      } else if (!Letters.isSpace(c)) {
        return false;
      }
    }
    return letters >= 4;
  }
}
