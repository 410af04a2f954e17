package io.banjian.edition;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;

/** How wide a page's brackets are. */
enum BracketHabit {
  FULL,
  /** No full-width bracket, and half-width ones about references only: some papers print (下转2版). */
  HALF,
  /** No full-width bracket in all the Chinese text: the dump made them half width, as OCR does. */
  NARROWED;

  static BracketHabit of(SourceText text) {
    String raw = text.raw();
    if (raw.indexOf('（') >= 0 || raw.indexOf('）') >= 0) {
      return FULL;
    }
    boolean half = raw.indexOf(')') >= 0;
    for (int at = raw.indexOf('('); at >= 0; at = raw.indexOf('(', at + 1)) {
      half = true;
      if (isInChinese(raw, at) && !isReference(raw, at)) {
        return NARROWED;
      }
    }
    return half ? HALF : FULL;
  }

  /** (下转, (转, (止接. */
  private static boolean isReference(String raw, int open) {
    return JumpForm.mayBePivot(raw.charAt(open + 1))
        || (open + 2 < raw.length() && JumpForm.mayBePivot(raw.charAt(open + 2)));
  }

  private static boolean isInChinese(String raw, int at) {
    int before = at > 1 && raw.charAt(at - 1) == ' ' ? at - 2 : at - 1;
    return at > 0
        && at + 1 < raw.length()
        && (CharTable.classOf(raw.charAt(before)).isHan()
            || CharTable.classOf(raw.charAt(at + 1)).isHan());
  }
}
