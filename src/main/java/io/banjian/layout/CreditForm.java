package io.banjian.layout;

/** 图片署名 on a row of its own: 记者 谢尚国 摄, ■摄影 王 强, 黄刚强摄. */
final class CreditForm {
  private static final int LONGEST = 28;

  private CreditForm() {}

  static boolean isCredit(String raw, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    char last = raw.charAt(to - 1);
    if (last == '摄' || last == '攝') {
      int end = Letters.skipSpaceBefore(raw, from, to - 1);
      if (end == from) {
        return true;
      }
      return BylineForm.isByline(raw, from, end) || NameForm.isNames(raw, from, end, false);
    }
    int end = Letters.matchBefore(raw, from, to, "摄影报道");
    if (end < 0) {
      end = Letters.matchBefore(raw, from, to, "供图");
    }
    if (end >= 0) {
      end = Letters.skipSpaceBefore(raw, from, end);
      return end == from
          || BylineForm.isByline(raw, from, end)
          || NameForm.isNames(raw, from, end, false);
    }
    int at = BylineForm.isBullet(raw, from, to) ? Letters.skipSpace(raw, from + 1, to) : from;
    return Letters.match(raw, at, to, "摄影") >= 0 && BylineForm.isByline(raw, from, to);
  }
}
