package io.banjian.report.html;

import java.util.List;

/**
 * A line of the list of pairs.
 *
 * @param href its own page
 */
public record PairRow(String page, String href, List<String> cells) {
  public PairRow {
    cells = List.copyOf(cells);
  }
}
