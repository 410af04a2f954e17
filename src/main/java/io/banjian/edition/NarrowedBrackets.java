package io.banjian.edition;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;

/**
 * Whether a dump made every bracket half width, as recognition does: in Chinese text there is no
 * full-width one, and the half-width ones stand elsewhere than in references, too. A paper that
 * prints (下转2版) beside （图）, or a page with no other bracket, is left its habit.
 */
final class NarrowedBrackets {
  private static final String OPENING_WORDS = "下上紧转接续卞";

  private NarrowedBrackets() {}

  static boolean in(SourceText text) {
    String raw = text.raw();
    if (raw.indexOf('（') >= 0 || raw.indexOf('）') >= 0) {
      return false;
    }
    for (int at = raw.indexOf('('); at >= 0; at = raw.indexOf('(', at + 1)) {
      boolean inChinese =
          at > 0
              && at + 1 < raw.length()
              && (isHan(raw.charAt(at - 1)) || isHan(raw.charAt(at + 1)));
      if (inChinese && OPENING_WORDS.indexOf(raw.charAt(at + 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(char c) {
    return CharTable.classOf(c).isHan();
  }
}
