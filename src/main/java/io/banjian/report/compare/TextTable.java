package io.banjian.report.compare;

import io.banjian.rule.MessageText;
import io.banjian.text.CharTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal: columns stand under each other though a Chinese character takes two
 * cells.
 */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final int leftColumns;

  /**
   * @param leftColumns columns that are words; the others are numbers and end under each other
   */
  TextTable(int leftColumns) {
    this.leftColumns = leftColumns;
  }

  TextTable row(List<String> cells) {
    rows.add(cells.stream().map(MessageText::visible).toList());
    return this;
  }

  /** Every line is set in, so that no line begins with text of a page or a file name. */
  String text() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], CharTable.cellsOf(row.get(c)));
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.size(); c++) {
        String padding = " ".repeat(widths[c] - CharTable.cellsOf(row.get(c)));
        line.append("  ").append(c < leftColumns ? row.get(c) + padding : padding + row.get(c));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
