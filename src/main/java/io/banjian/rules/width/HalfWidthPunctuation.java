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
        if (!isHalfOfReference(block.view(), change.start())) {
          FindingSink.Report report = Reports.at(found, block.view(), change, EditKind.MARK);
          report.with("wide", change.text()).report();
        }
      }
    }
  }

  /** （下转A02版): a reference printed with one bracket of each width is another rule's finding. */
  private static boolean isHalfOfReference(View view, int at) {
    char mark = view.charAt(at);
    if (mark == ')') {
      int open = at - 1;
      while (open >= 0 && at - open < LONGEST_REFERENCE && view.charAt(open) != '（') {
        open--;
      }
      return open >= 0 && view.charAt(open) == '（' && isReference(view, open, at);
    }
    if (mark == '(') {
      int close = at + 1;
      while (close < view.length()
          && close - at < LONGEST_REFERENCE
          && view.charAt(close) != '）'
          && view.charAt(close) != ')') {
        close++;
      }
      return close < view.length() && view.charAt(close) == '）' && isReference(view, at, close);
    }
    return false;
  }

  private static boolean isReference(View view, int open, int close) {
    String text = view.subSequence(open + 1, close);
    return text.contains("下转") || text.contains("上接");
  }
}
