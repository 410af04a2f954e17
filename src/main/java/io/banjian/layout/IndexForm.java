package io.banjian.layout;

/** 导读: rows that say on which page an article stands. */
final class IndexForm {
  private static final String ARROWS = "▶►▷→>";

  /** （详见第A02版） */
  private static final int LONGEST_PAGE = 10;

  private IndexForm() {}

  /** 今日导读, and its entries: …（见2版）, …▶2版. */
  static boolean isEntry(String raw, int from, int to) {
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
          && Letters.contains(raw, open, to, "版");
    }
    char before = beforePage(raw, from, to);
    return Letters.isSpace(before) || ARROWS.indexOf(before) >= 0 || "·…—".indexOf(before) >= 0;
  }

  /** Whether a row ends with an arrow and a page: ▶2版. */
  static boolean pointsToPage(String raw, int from, int to) {
    return ARROWS.indexOf(beforePage(raw, from, to)) >= 0;
  }

  /** （详见2版） on a row of its own, below its entry. */
  static boolean isPage(String raw, int from, int to) {
    return to - from <= LONGEST_PAGE
        && Marks.isOpening(raw.charAt(from))
        && Letters.matchAny(raw, from + 1, to, "见", "详见") >= 0
        && Letters.contains(raw, from, to, "版");
  }

  /** What stands before the number of a page at a row's end; a letter where none does. */
  private static char beforePage(String raw, int from, int to) {
    int at = to - 1;
    if (raw.charAt(at) != '版') {
      return 'x';
    }
    while (at > from
        && (Letters.isDigit(raw.charAt(at - 1)) || Letters.isCapital(raw.charAt(at - 1)))) {
      at--;
    }
    return at == to - 1 || at - from < 4 ? 'x' : raw.charAt(at - 1);
  }
}
