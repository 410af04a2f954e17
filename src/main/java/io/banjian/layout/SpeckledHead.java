package io.banjian.layout;

/**
 * The head of a recognized page, in which the white between its parts was read as marks: 2 要闻 ，
 * 2025年1月5日 星期四 ， 责任编辑: 闻 舟.
 *
 * <p>What has a stop is running text to everybody else. Here three parts of a head tell that it is
 * none, at the top of the page and with nothing in it that is as long as a clause.
 */
final class SpeckledHead {
  /** The first rows of a page, in characters. */
  private static final int TOP = 240;

  private static final int LONGEST_PART = 12;
  private static final int FEWEST_PARTS = 3;

  private static final String[] ROLES = {"责任编辑", "版式", "美编", "校对", "主編", "美術編輯"};

  private SpeckledHead() {}

  static boolean is(String raw, int from, int to) {
    return from <= TOP && parts(raw, from, to) >= FEWEST_PARTS && !holdsClause(raw, from, to);
  }

  private static int parts(String raw, int from, int to) {
    int parts = beginsWithNumber(raw, from, to) ? 1 : 0;
    int month = Letters.indexOf(raw, '月', from, to);
    parts += month > from && Letters.indexOf(raw, '日', month, Math.min(to, month + 4)) > 0 ? 1 : 0;
    parts +=
        Letters.contains(raw, from, to, "星期")
                || Letters.contains(raw, from, to, "农历")
                || Letters.contains(raw, from, to, "農曆")
            ? 1
            : 0;
    parts += isNumbered(raw, from, to) ? 1 : 0;
    for (String role : ROLES) {
      parts += Letters.contains(raw, from, to, role) ? 1 : 0;
    }
    return parts;
  }

  /** A02, 2, with white or a mark behind. */
  private static boolean beginsWithNumber(String raw, int from, int to) {
    int at = Letters.isCapital(raw.charAt(from)) ? from + 1 : from;
    int digits = at;
    while (at < to && Letters.isDigit(raw.charAt(at))) {
      at++;
    }
    return at > digits && at - digits <= 2 && at < to && Letters.isSpace(raw.charAt(at));
  }

  /** 第5192期. */
  private static boolean isNumbered(String raw, int from, int to) {
    int at = Letters.indexOf(raw, '第', from, to);
    int digits = at + 1;
    while (at >= 0 && digits < to && Letters.isDigit(raw.charAt(digits))) {
      digits++;
    }
    return at >= 0
        && digits - at > 3
        && digits < to
        && (raw.charAt(digits) == '期' || raw.charAt(digits) == '號');
  }

  private static boolean holdsClause(String raw, int from, int to) {
    int run = 0;
    for (int i = from; i < to; i++) {
      run = Letters.isIdeograph(raw.charAt(i)) ? run + 1 : 0;
      if (run > LONGEST_PART) {
        return true;
      }
    }
    return false;
  }
}
