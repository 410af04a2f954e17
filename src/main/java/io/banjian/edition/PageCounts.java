package io.banjian.edition;

import io.banjian.text.CharClass;
import io.banjian.text.SourceText;

/**
 * The characters of a page, as the several ways of counting have it.
 *
 * @param all code points
 * @param onLines without line breaks
 * @param ink without white space
 * @param content ideographs, letters and digits
 * @param ideographs alone
 */
public record PageCounts(int all, int onLines, int ink, int content, int ideographs) {
  public static final PageCounts NONE = new PageCounts(0, 0, 0, 0, 0);

  public static PageCounts of(SourceText text) {
    int blank = 0;
    int content = 0;
    for (CharClass kind : CharClass.values()) {
      blank += kind.isBlank() ? text.count(kind) : 0;
      content += kind.isContent() ? text.count(kind) : 0;
    }
    int all = text.codePointLength();
    return new PageCounts(
        all,
        all - text.count(CharClass.LINE_BREAK),
        all - blank,
        content,
        text.count(CharClass.IDEOGRAPH));
  }

  /**
   * Whether a number may be what somebody counted: anything between all code points and the
   * ideographs alone.
   */
  public boolean mayBe(int counted) {
    return counted >= ideographs * 0.98 - 2 && counted <= all * 1.02 + 2;
  }

  /** Ways to count of which somebody who writes 字数 may mean any. */
  public int[] ways() {
    return new int[] {all, onLines, ink, content, ideographs};
  }
}
