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
      FindingSink.Report report =
          found
              .at(region.span())
              .confidence(region.confidence())
              .with("lines", String.valueOf(region.pieces().size()))
              .with("jumps", String.valueOf(region.jumps()));
      if (!holdsDroppedHeadline(page, region)) {
        report.fix(region.edits()).unsafe();
      }
      report.report();
    }
  }

  /** A headline's characters among the lines are taken out first; then the lines are read again. */
  private static boolean holdsDroppedHeadline(PageView page, ColumnRegion region) {
    return page.droppedHeadlines().stream()
        .anyMatch(headline -> headline.region().span().overlaps(region.span()));
  }
}
