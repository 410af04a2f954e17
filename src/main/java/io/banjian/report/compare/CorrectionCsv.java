package io.banjian.report.compare;

import io.banjian.compare.ChangeKind;
import io.banjian.compare.CorrectionComparison;
import io.banjian.compare.CorrectionRun;
import io.banjian.compare.Unpaired;
import io.banjian.delivery.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code csv}: a line a page; a page without a counterpart has a line that says so. */
public final class CorrectionCsv implements CorrectionWriter {
  private static final List<String> COLUMNS =
      List.of(
          "page",
          "dump",
          "corrected",
          "length",
          "gone",
          "new",
          "remaining",
          "unasked",
          "changed",
          "lost",
          "added",
          "mark",
          "width",
          "invisible",
          "lostLines",
          "movedBlocks",
          "reason");

  private final CsvTable table;

  public CorrectionCsv(Writer out) throws IOException {
    this.table = new CsvTable(out, COLUMNS);
  }

  @Override
  public void page(CorrectionComparison page) {
    table.row(
        List.of(
            page.dump().id().toString(),
            page.dump().file(),
            page.corrected().file(),
            "" + page.length(),
            "" + page.gone().size(),
            "" + page.fresh().size(),
            "" + page.remaining().size(),
            "" + page.unasked(),
            "" + page.unasked(ChangeKind.CHANGED),
            "" + page.unasked(ChangeKind.LOST),
            "" + page.unasked(ChangeKind.ADDED),
            "" + page.unasked(ChangeKind.MARK),
            "" + page.unasked(ChangeKind.WIDTH),
            "" + page.unasked(ChangeKind.INVISIBLE),
            "" + page.lostLines(),
            "" + page.blocks().moved(),
            ""));
  }

  @Override
  public void finish(CorrectionRun.Result outcome, Outcome verdict) throws IOException {
    for (Unpaired page : outcome.unpaired()) {
      table.row(ComparisonCsv.unpaired(page, COLUMNS.size()));
    }
    for (var file : outcome.unreadable()) {
      table.row(ComparisonCsv.unreadable(file, COLUMNS.size()));
    }
    table.finish();
  }
}
