package io.banjian.layout;

import io.banjian.text.UnitSet;

/** 版面固定文字: what stands on a page without belonging to an article. */
final class FurnitureForm {
  private static final int LONGEST = 160;

  private static final String[] FOOT = {
    "编辑/",
    "编辑：",
    "责编",
    "责任编辑",
    "版式",
    "美编",
    "校对",
    "电话",
    "社址",
    "地址：",
    "邮编",
    "印刷",
    "新闻热线",
    "订报热线",
    "广告经营许可证",
    "广告热线",
    "发行热线",
    "投稿邮箱",
    "零售",
    "每份定价",
    "本报常年法律顾问",
    "法律顾问",
    "本报地址",
    "邮政编码",
    "值班编委",
    "值班总编",
    "一版编辑",
    "本版编辑",
    "总编室",
    "全年定价",
    "热线：",
    "熱線：",
    "网址：",
    "主编：",
    "主編："
  };
  private static final String[] HEAD = {
    "国内统一连续出版物号", "国内统一刊号", "国内统一刊", "邮发代号", "国际标准", "http", "www.", "今日", "总第", "第", "CN", "ISSN"
  };

  private static final UnitSet FOOT_FIRST = UnitSet.of("编责版美校电社地邮印新订广发投零每本法值一总全热熱网主");
  private static final UnitSet HEAD_FIRST = UnitSet.of("国邮hw今总第CI");

  private static final String ARROWS = "▶►▷→>";

  /** （详见第A02版） */
  private static final int LONGEST_PAGE = 10;

  private FurnitureForm() {}

  /** The kind of furniture a row is, or {@link RowForm#TEXT}. */
  static RowForm of(String raw, int from, int to) {
    if (to - from > LONGEST) {
      return RowForm.TEXT;
    }
    char first = raw.charAt(from);
    if ((Letters.isDigit(first) || first == '星' || first == '农' || first == '農')
        && isDate(raw, from, to)) {
      return RowForm.DATE;
    }
    int inked = inked(raw, from, to);
    boolean stops = false;
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      stops |= c == '，' || c == '。' || c == '；' || c == '《';
    }
    if (stops) {
      return RowForm.TEXT;
    }
    if ((first < 0x7F || first == '第' || first > 0xFF00) && isPageNumber(raw, from, to)) {
      return RowForm.PAGE_HEAD;
    }
    if (FOOT_FIRST.contains(first) && isFoot(raw, from, to)) {
      return RowForm.FOOTER;
    }
    if (isMasthead(raw, from, to, inked)) {
      return RowForm.MASTHEAD;
    }
    return isIndex(raw, from, to) ? RowForm.INDEX : RowForm.TEXT;
  }

  private static int inked(String raw, int from, int to) {
    int inked = 0;
    for (int i = from; i < to; i++) {
      inked += Letters.isSpace(raw.charAt(i)) ? 0 : 1;
    }
    return inked;
  }

  private static boolean isFoot(String raw, int from, int to) {
    for (String word : FOOT) {
      int end = Letters.match(raw, from, to, word);
      if (end >= 0) {
        // 编辑/张三, 电话：, 印刷：: a mark or a figure follows within a few characters
        for (int i = end - 1; i < Math.min(to, end + 12); i++) {
          char c = raw.charAt(i);
          if (c == '/' || c == '：' || c == ':' || Letters.isDigit(c)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** 2025年1月10日 with a weekday or the lunar date, each part also on a row of its own. */
  private static boolean isDate(String raw, int from, int to) {
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
    int day = indexOf(raw, '日', digits, to);
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

  /** A02, 02版, 2 alone. */
  private static boolean isPageNumber(String raw, int from, int to) {
    int at = from;
    if (raw.charAt(at) == '第') {
      at++;
    }
    boolean letter = at < to && isCapital(raw.charAt(at));
    if (letter) {
      at++;
    }
    int digits = 0;
    while (at < to && Letters.isDigit(raw.charAt(at))) {
      at++;
      digits++;
    }
    if (at < to && raw.charAt(at) == '版') {
      at++;
    }
    if (digits == 0 || digits > 2 || raw.startsWith("00", at - digits)) {
      return false;
    }
    if (at == to) {
      return true;
    }
    // A02 要 闻 2026年1月8日 星期四 责任编辑：…
    return Letters.isSpace(raw.charAt(at))
        && (contains(raw, at, to, "责任编辑")
            || contains(raw, at, to, "星期")
            || (inked(raw, at, to) <= 2 && allIdeographs(raw, at, to)));
  }

  private static boolean isMasthead(String raw, int from, int to, int inked) {
    for (String word : HEAD) {
      if (HEAD_FIRST.contains(raw.charAt(from)) && raw.startsWith(word, from)) {
        return switch (word) {
          case "今日" -> inked <= 8 && contains(raw, from, to, "版") && digits(raw, from, to) > 0;
          case "第", "总第" ->
              inked <= 20 && contains(raw, from, to, "期") && digits(raw, from, to) > 2;
          default -> true;
        };
      }
    }
    if (inked <= 8 && inked >= 3) {
      // the paper's own name: 云溪日报
      char last = raw.charAt(to - 1);
      if (last == '报' && allIdeographs(raw, from, to) && isPaperName(raw, from, to)) {
        return true;
      }
    }
    if (raw.startsWith("中共", from)
        && (contains(raw, from, to, "机关报")
            || contains(raw, from, to, "主管")
            || contains(raw, from, to, "主办")
            || contains(raw, from, to, "联办"))) {
      return inked <= 60;
    }
    if (Letters.matchBefore(raw, from, to, "报社出版") >= 0
        || contains(raw, from, to, "国内统一连续出版物号")
        || Letters.matchBefore(raw, from, to, "联办") >= 0) {
      return inked <= 60;
    }
    if (inked <= 30
        && contains(raw, from, to, "℃")
        && (contains(raw, from, to, "风") || contains(raw, from, to, "雨"))) {
      return true;
    }
    return isSpacedLatin(raw, from, to) || isWholeMasthead(raw, from, to);
  }

  /** The name, the day with its weekday or lunar date, and the number of the issue on one row. */
  private static boolean isWholeMasthead(String raw, int from, int to) {
    int year = indexOf(raw, '年', from, to);
    if (year < from + 4 || !isYear(raw, year)) {
      return false;
    }
    boolean day =
        contains(raw, year, to, "星期")
            || contains(raw, year, to, "农历")
            || contains(raw, year, to, "農曆");
    boolean numbered =
        (contains(raw, from, to, "第")
                && (contains(raw, from, to, "期") || contains(raw, from, to, "號")))
            || contains(raw, from, to, "今日")
            || contains(raw, from, to, "共");
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
    if (!isCapital(raw.charAt(from))) {
      return false;
    }
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      if (isCapital(c)) {
        letters++;
        if (i + 1 < to && isCapital(raw.charAt(i + 1))) {
          return false;
        }
      } else if (!Letters.isSpace(c)) {
        return false;
      }
    }
    return letters >= 4;
  }

  /** 今日导读, and its entries: …（见2版）, …▶2版. */
  private static boolean isIndex(String raw, int from, int to) {
    if (Letters.match(raw, from, to, "今日导读") >= 0
        || Letters.match(raw, from, to, "本期导读") >= 0
        || Letters.match(raw, from, to, "导读") == to) {
      return to - from <= 12;
    }
    char last = raw.charAt(to - 1);
    if (last == '）' || last == ')') {
      int open = to - 1;
      while (open > from && raw.charAt(open) != '（' && raw.charAt(open) != '(') {
        open--;
      }
      return open > from
          && (raw.startsWith("见", open + 1) || raw.startsWith("详见", open + 1))
          && contains(raw, open, to, "版");
    }
    char before = beforePage(raw, from, to);
    return Letters.isSpace(before) || ARROWS.indexOf(before) >= 0 || "·…—".indexOf(before) >= 0;
  }

  /** Whether a row ends with an arrow and a page: ▶2版. */
  static boolean pointsToPage(String raw, int from, int to) {
    return ARROWS.indexOf(beforePage(raw, from, to)) >= 0;
  }

  /** （详见2版） on a row of its own, below its entry. */
  static boolean isIndexPage(String raw, int from, int to) {
    return to - from <= LONGEST_PAGE
        && Marks.isOpening(raw.charAt(from))
        && Letters.matchAny(raw, from + 1, to, "见", "详见") >= 0
        && contains(raw, from, to, "版");
  }

  /** What stands before the number of a page at a row's end; a letter where none does. */
  private static char beforePage(String raw, int from, int to) {
    int at = to - 1;
    if (raw.charAt(at) != '版') {
      return 'x';
    }
    while (at > from && (Letters.isDigit(raw.charAt(at - 1)) || isCapital(raw.charAt(at - 1)))) {
      at--;
    }
    return at == to - 1 || at - from < 4 ? 'x' : raw.charAt(at - 1);
  }

  private static boolean isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'Ａ' && c <= 'Ｚ');
  }

  /** Where a character stands within a row, or -1: the rest of the page is not looked through. */
  private static int indexOf(String raw, char wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (raw.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static boolean contains(String raw, int from, int to, String word) {
    char first = word.charAt(0);
    for (int i = from; i + word.length() <= to; i++) {
      if (raw.charAt(i) == first && raw.startsWith(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static int digits(String raw, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += Letters.isDigit(raw.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private static boolean allIdeographs(String raw, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      if (!Letters.isIdeograph(c) && !Letters.isSpace(c)) {
        return false;
      }
    }
    return true;
  }
}
