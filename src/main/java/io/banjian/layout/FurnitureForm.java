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
  private static final UnitSet FOOT_FIRST = UnitSet.of("编责版美校电社地邮印新订广发投零每本法值一总全热熱网主");

  private FurnitureForm() {}

  /** The kind of furniture a row is, or {@link RowForm#TEXT}. */
  static RowForm of(String raw, int from, int to) {
    if (to - from > LONGEST) {
      return RowForm.TEXT;
    }
    char first = raw.charAt(from);
    if ((Letters.isDigit(first) || first == '星' || first == '农' || first == '農')
        && PageDateForm.isDate(raw, from, to)) {
      return RowForm.DATE;
    }
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
    if (MastheadForm.isMasthead(raw, from, to)) {
      return RowForm.MASTHEAD;
    }
    return IndexForm.isEntry(raw, from, to) ? RowForm.INDEX : RowForm.TEXT;
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

  /** A02, 02版, 2 alone. */
  private static boolean isPageNumber(String raw, int from, int to) {
    int at = from;
    if (raw.charAt(at) == '第') {
      at++;
    }
    boolean letter = at < to && Letters.isCapital(raw.charAt(at));
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
        && (Letters.contains(raw, at, to, "责任编辑")
            || Letters.contains(raw, at, to, "星期")
            || (Letters.inked(raw, at, to) <= 2 && Letters.allIdeographs(raw, at, to)));
  }
}
