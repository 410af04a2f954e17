package io.banjian.rules.width;

import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.normalize.HalfWidthMarks;
import io.banjian.normalize.MarkChange;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.EditKind;

/**
 * A half-width mark in Chinese text: {@code ,} for ，. Each mark is a finding of its own, both
 * halves of a pair of brackets included: they are found and corrected where they stand, and no rule
 * about pairs takes them for unbalanced.
 */
public final class HalfWidthPunctuation implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    if (!page.text().has(CharClass.ASCII_MARK)) {
      return;
    }
    for (Block block : page.blocks()) {
      for (MarkChange change : HalfWidthMarks.in(block.view())) {
        FindingSink.Report report = Reports.at(found, block.view(), change, EditKind.MARK);
        report.with("wide", change.text()).report();
      }
    }
  }
}
