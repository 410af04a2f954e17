package io.banjian.rules.width;

import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.normalize.HalfWidthMarks;
import io.banjian.normalize.MarkChange;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.EditKind;
import io.banjian.text.View;

/**
 * A half-width mark in Chinese text: {@code ,} for ，. Each mark is a finding of its own, both
 * halves of a pair of brackets included: they are found and corrected where they stand, and no rule
 * about pairs takes them for unbalanced.
 */
public final class HalfWidthPunctuation implements PageRule {
  /** （紧接第A02版·要闻）: no reference is longer. */
  private static final int LONGEST_REFERENCE = 20;

  private static final ClassSet ASCII = ClassSet.of(CharClass.ASCII_MARK);

  @Override
  public void check(PageView page, FindingSink found) {
    if (!page.text().has(CharClass.ASCII_MARK)) {
      return;
    }
    for (Block block : page.blocks()) {
      if (block.view().next(ASCII, 0) == block.view().length()) {
        continue;
      }
      for (MarkChange change : HalfWidthMarks.in(block.view())) {
        int partner = partnerInReference(block.view(), change.start());
        if (partner >= 0 && isWide(block.view().charAt(partner))) {
          continue; // （下转A02版): the reference is another rule's finding
        }
        FindingSink.Report report = Reports.at(found, block.view(), change, EditKind.MARK);
        if (partner >= 0) {
          // (下转2版): some papers print it so, and whoever mends a reference mends it whole
          report.unsafe();
        }
        report.with("wide", change.text()).report();
      }
    }
  }

  /** Where the other bracket of a reference to a page stands, or -1 for any other mark. */
  private static int partnerInReference(View view, int at) {
    char mark = view.charAt(at);
    int step = mark == '(' ? 1 : -1;
    if (mark != '(' && mark != ')') {
      return -1;
    }
    String wanted = mark == '(' ? ")）" : "(（";
    for (int i = at + step; i >= 0 && i < view.length(); i += step) {
      if (wanted.indexOf(view.charAt(i)) >= 0) {
        return isReference(view, Math.min(at, i), Math.max(at, i)) ? i : -1;
      }
      if (Math.abs(i - at) >= LONGEST_REFERENCE) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isWide(char bracket) {
    return bracket == '（' || bracket == '）';
  }

  private static boolean isReference(View view, int open, int close) {
    String text = view.subSequence(open + 1, close);
    return text.contains("下转") || text.contains("上接");
  }
}
