package io.banjian.rules.layout;

import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;

/**
 * Lines of several columns that stand one under the other, out of order. A region is one finding:
 * no line of it can be put right alone.
 */
public final class InterleavedColumns implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (ColumnRegion region : page.interleavedColumns()) {
      found
          .at(region.span())
          .confidence(region.confidence())
          .with("lines", String.valueOf(region.pieces().size()))
          .with("jumps", String.valueOf(region.jumps()))
          .fix(region.edits())
          .unsafe()
          .report();
    }
  }
}
