package io.banjian.rules.layout;

import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.layout.columns.OtherOrder;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import java.util.Optional;

/** Says of a region's order where it is least sure, and offers the order that came second. */
final class OrderDoubts {
  private static final int PERCENT = 100;

  private OrderDoubts() {}

  /** Adds the second order to a report that has the first for its fix. */
  static void offer(PageView page, ColumnRegion region, FindingSink.Report report) {
    if (region.other().isPresent()) {
      report.alternative(region.otherEdits(page.text().raw()));
    }
  }

  /** What a message says about it; nothing where there is one order only. */
  static Bilingual of(PageView page, ColumnRegion region) {
    Optional<OtherOrder> other = region.other();
    if (other.isEmpty()) {
      return Bilingual.NONE;
    }
    int line = page.text().lineAt(other.get().doubtful().start()) + 1;
    long percent = Math.round(other.get().confidence() * PERCENT);
    return new Bilingual(
        "；最没把握的是第 " + line + " 行的下文，备选排法另接一处（把握 " + percent + "%）",
        "; least sure is where line "
            + line
            + " goes on, the alternative has it elsewhere ("
            + percent
            + "% likely)");
  }
}
