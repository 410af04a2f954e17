package io.banjian.rules.layout;

import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.Line;
import io.banjian.layout.LineBreak;
import io.banjian.layout.PageView;
import io.banjian.layout.UprightHeadline;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;

/** A headline that stood upright in print and comes out one or two characters a line. */
public final class VerticalHeadline implements PageRule {
  /** Two ideographs. */
  private static final int WIDEST = 5;

  @Override
  public void check(PageView page, FindingSink found) {
    for (UprightHeadline headline : page.verticalHeadlines()) {
      FindingSink.Report report =
          found
              .at(headline.span())
              .confidence(headline.confidence())
              .with("headline", headline.text())
              .fix(headline.edits());
      if (headline.confidence() < LineBreak.SURE
          || headline.edits().stream().anyMatch(e -> e instanceof Edit.Move)) {
        report.unsafe(); // two columns: which one is read first is the custom, no more
      }
      report.report();
    }
  }

  static boolean isVertical(Block block) {
    if (block.kind() != BlockKind.HEADLINE || block.lines().size() < 3) {
      return false;
    }
    for (Line line : block.lines()) {
      if (line.width() > WIDEST) {
        return false;
      }
    }
    return true;
  }
}
