package io.banjian.report.html;

import io.banjian.rule.Bilingual;
import java.util.List;

/**
 * The list of pairs, and what they come to.
 *
 * @param notes what else there is to say: pages left over, files that could not be read
 */
public record PairListModel(
    Bilingual title,
    Bilingual verdict,
    String outcome,
    List<PairFigure> figures,
    List<Bilingual> columns,
    List<PairRow> rows,
    Bilingual tableTitle,
    List<Bilingual> tableColumns,
    List<List<String>> table,
    List<Bilingual> notes) {
  public PairListModel {
    figures = List.copyOf(figures);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    tableColumns = List.copyOf(tableColumns);
    table = List.copyOf(table);
    notes = List.copyOf(notes);
  }
}
