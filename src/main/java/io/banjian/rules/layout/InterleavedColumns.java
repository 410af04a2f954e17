package io.banjian.rules.layout;

import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.SourceText;

/**
 * Lines of several columns that stand one under the other, out of order. A region is one finding:
 * no line of it can be put right alone.
 */
public final class InterleavedColumns implements PageRule {
  /**
   * How likely a page's lines must go on where they are said to, so that an order is offered. Lines
   * that take turns surely do not go on below, so an order that is right more often than not is
   * better than none.
   */
  private static final double TRUSTED = 0.5;

  /**
   * The same where a recognizer set every line by itself: nothing but the order would say which
   * lines belong together, and what is joined across a wrong seam spoils more than it mends.
   */
  private static final double TRUSTED_OF_LOOSE = 0.72;

  @Override
  public void check(PageView page, FindingSink found) {
    boolean trusted = isTrusted(page);
    for (ColumnRegion region : page.interleavedColumns()) {
      FindingSink.Report report =
          found
              .at(region.span())
              .confidence(region.confidence())
              .with("lines", String.valueOf(region.pieces().size()))
              .with("jumps", String.valueOf(region.jumps()));
      boolean ordered = (trusted || region.isGlued()) && !holdsDroppedHeadline(page, region);
      report.with("doubt", ordered ? OrderDoubts.of(page, region) : Bilingual.NONE);
      if (ordered) {
        report.fix(region.edits(page.text().raw())).unsafe();
        OrderDoubts.offer(page, region, report);
      }
      report.report();
    }
  }

  /** A page of which a part is in order and the rest is not reads no better. */
  private static boolean isTrusted(PageView page) {
    double sum = 0;
    int pieces = 0;
    int lines = 0;
    for (ColumnRegion region : page.interleavedColumns()) {
      if (region.isGlued()) {
        continue; // found only where its order is trusted
      }
      sum += region.confidence() * region.pieces().size();
      pieces += region.pieces().size();
      SourceText text = page.text();
      lines += text.lineAt(region.span().end()) - text.lineAt(region.span().start()) + 1;
    }
    boolean loose = lines > pieces * 3 / 2;
    return sum >= (loose ? TRUSTED_OF_LOOSE : TRUSTED) * pieces;
  }

  /** A headline's characters among the lines are taken out first; then the lines are read again. */
  private static boolean holdsDroppedHeadline(PageView page, ColumnRegion region) {
    return page.droppedHeadlines().stream()
        .anyMatch(headline -> headline.region().span().overlaps(region.span()));
  }
}
