package io.banjian.rules.layout;

import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Span;

/**
 * Lines that hold pieces of several columns. Every line is a finding; the first of a region carries
 * the fix for all of it, because none of them can be put right alone.
 */
public final class MergedColumns implements PageRule {
  /** White space that lines up leaves little doubt. */
  private static final double GUTTER = 0.95;

  private static final double SEAMS = 0.8;

  @Override
  public void check(PageView page, FindingSink found) {
    for (ColumnRegion region : page.mergedColumns()) {
      boolean first = true;
      for (Span line : region.merged()) {
        FindingSink.Report report =
            found.at(line).with("lines", String.valueOf(region.merged().size()));
        if (first) {
          report.fix(region.edits());
        }
        report.confidence(region.proven() ? GUTTER : SEAMS).report();
        first = false;
      }
    }
  }
}
