package io.banjian.report.compare;

import io.banjian.compare.CompareRun;
import io.banjian.compare.ErrorCounts;
import io.banjian.compare.PageComparison;
import io.banjian.compare.Rate;
import io.banjian.compare.Unpaired;
import io.banjian.delivery.Outcome;
import io.banjian.delivery.PageSource;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code csv}: a line a page; a page without a counterpart has a line that says so. */
public final class ComparisonCsv implements ComparisonWriter {
  private static final List<String> COLUMNS =
      List.of(
          "page",
          "truth",
          "text",
          "length",
          "errors",
          "substituted",
          "inserted",
          "missing",
          "rate",
          "perTenThousand",
          "bagErrors",
          "orderErrors",
          "blocks",
          "movedBlocks",
          "blockErrors",
          "reason");

  private final CsvTable table;

  public ComparisonCsv(Writer out) throws IOException {
    this.table = new CsvTable(out, COLUMNS);
  }

  @Override
  public void page(PageComparison page) {
    ErrorCounts counts = page.result().sequence();
    table.row(
        List.of(
            page.truth().id().toString(),
            page.truth().file(),
            page.text().file(),
            "" + counts.length(),
            "" + counts.errors(),
            "" + counts.substituted(),
            "" + counts.inserted(),
            "" + counts.missing(),
            counts.rate().map(Rate::share).orElse(""),
            counts.rate().map(Rate::perTenThousand).orElse(""),
            "" + page.result().bag().errors(),
            "" + page.result().orderErrors(),
            "" + page.result().blocks().blocks(),
            "" + page.result().blocks().moved(),
            "" + page.result().blocks().errors().errors(),
            counts.rate().isPresent() ? "" : "empty-truth"));
  }

  @Override
  public void finish(CompareRun.Result outcome, Outcome verdict) throws IOException {
    for (Unpaired page : outcome.unpaired()) {
      table.row(unpaired(page, COLUMNS.size()));
    }
    for (CompareRun.Unreadable file : outcome.unreadable()) {
      table.row(unreadable(file, COLUMNS.size()));
    }
    table.finish();
  }

  static List<String> unpaired(Unpaired page, int columns) {
    boolean first = page.side() == Unpaired.Side.FIRST;
    String file = page.file();
    return row(page.page(), first ? file : "", first ? "" : file, page.reason().label(), columns);
  }

  static List<String> unreadable(CompareRun.Unreadable file, int columns) {
    PageSource source = file.source();
    return row(source.id().toString(), source.file(), "", "unreadable", columns);
  }

  private static List<String> row(
      String page, String first, String second, String reason, int columns) {
    List<String> row = new ArrayList<>(List.of(page, first, second));
    row.addAll(Collections.nCopies(columns - 4, ""));
    row.add(reason);
    return row;
  }
}
