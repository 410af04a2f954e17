package io.banjian.rules.layout;

import io.banjian.layout.Block;
import io.banjian.layout.LineBreak;
import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that is wrapped over several lines, as its column was in print.
 *
 * <p>One finding a paragraph. Breaks of which the layout is not sure are a second one, which is not
 * applied unattended. Breaks with a blank line in them belong to {@link InterruptedParagraph}.
 */
public final class SplitLine implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (Block block : page.blocks()) {
      if (block.breaks().isEmpty() || VerticalHeadline.isVertical(block)) {
        continue;
      }
      report(page, block, true, found);
      report(page, block, false, found);
    }
  }

  private static void report(PageView page, Block block, boolean sure, FindingSink found) {
    List<Edit> edits = new ArrayList<>();
    int joined = 0;
    double confidence = 1;
    for (LineBreak line : block.breaks()) {
      if (line.blankLines() == 0 && line.isSure() == sure) {
        edits.addAll(Edit.closing(page.text().raw(), line.gap(), line.replacement()));
        joined++;
        confidence = Math.min(confidence, line.confidence());
      }
    }
    if (edits.isEmpty()) {
      return;
    }
    FindingSink.Report report =
        found
            .at(block.span())
            .confidence(confidence)
            .with("lines", String.valueOf(joined + 1))
            .fix(edits);
    if (!sure) {
      report.unsafe();
    }
    report.report();
  }
}
