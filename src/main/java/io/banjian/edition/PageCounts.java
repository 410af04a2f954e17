package io.banjian.edition;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
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
    int all = 0;
    int onLines = 0;
    int ink = 0;
    int content = 0;
    int ideographs = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      CharClass kind = CharTable.classOf(c);
      all++;
      onLines += c == '\n' || c == '\r' ? 0 : 1;
      ink += kind.isBlank() ? 0 : 1;
      content += kind.isContent() ? 1 : 0;
      ideographs += CharTable.isIdeograph(c) ? 1 : 0;
    }
    return new PageCounts(all, onLines, ink, content, ideographs);
  }

  /** Ways to count of which somebody who writes 字数 may mean any. */
  public int[] ways() {
    return new int[] {all, onLines, ink, content, ideographs};
  }
}
