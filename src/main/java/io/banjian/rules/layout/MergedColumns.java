package io.banjian.rules.layout;

import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.layout.columns.DroppedHeadline;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Span;

/**
 * Lines that hold pieces of several columns. Every line is a finding; the first of a region carries
 * the fix for all of it, because none of them can be put right alone.
 */
public final class MergedColumns implements PageRule {
  private static final Bilingual HERE = new Bilingual("整区的改法在这一条", "the fix for all is here");
  private static final Bilingual NONE =
      new Bilingual("次序看不出来，不给改法", "no order can be told, so no fix is offered");

  @Override
  public void check(PageView page, FindingSink found) {
    for (ColumnRegion region : page.mergedColumns()) {
      report(page, region, region.pieces().isEmpty() ? NONE : here(page, region), found);
    }
    for (DroppedHeadline headline : page.droppedHeadlines()) {
      report(page, headline.region(), upright(headline.text()), found);
    }
  }

  private static void report(
      PageView page, ColumnRegion region, Bilingual atFirst, FindingSink found) {
    Bilingual where = atFirst;
    boolean first = true;
    for (Span line : region.merged()) {
      FindingSink.Report report =
          found.at(line).with("lines", String.valueOf(region.merged().size())).with("where", where);
      if (first) {
        report.fix(region.edits(page.text().raw()));
        OrderDoubts.offer(page, region, report);
        where = region.pieces().isEmpty() ? NONE : onLineOf(page, line);
      }
      report.confidence(region.confidence()).report();
      first = false;
    }
  }

  private static Bilingual here(PageView page, ColumnRegion region) {
    Bilingual doubt = OrderDoubts.of(page, region);
    return new Bilingual(HERE.zh() + doubt.zh(), HERE.en() + doubt.en());
  }

  private static Bilingual upright(String headline) {
    return new Bilingual(
        "竖排标题“" + headline + "”的字散在各行里，整区的改法在这一条",
        "the upright headline “" + headline + "” is scattered over them, the fix for all is here");
  }

  private static Bilingual onLineOf(PageView page, Span first) {
    int line = page.text().lineAt(first.start()) + 1;
    return new Bilingual(
        "改法见本区第一条（第 " + line + " 行）", "for the fix see the first of them, on line " + line);
  }
}
