package io.banjian.report.compare;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.banjian.report.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lines of a CSV file that Excel opens right and that no page can make compute. */
final class CsvTable {
  private final Writer out;
  private final ICSVWriter csv;

  CsvTable(Writer out, List<String> columns) throws IOException {
    this.out = out;
    out.write('\uFEFF');
    this.csv = new CSVWriter(out, ',', '"', '"', ICSVWriter.RFC4180_LINE_END);
    csv.writeNext(columns.toArray(String[]::new), false);
  }

  void row(List<String> cells) {
    csv.writeNext(cells.stream().map(CsvWriter::plain).toArray(String[]::new), false);
  }

  void finish() throws IOException {
    csv.flushQuietly();
    if (csv.checkError()) {
      throw csv.getException();
    }
    out.flush();
  }
}
