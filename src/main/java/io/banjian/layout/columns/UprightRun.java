package io.banjian.layout.columns;

import io.banjian.layout.columns.UprightReading.Way;
import io.banjian.lexicon.Lexicon;
import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An upright headline of two or three columns that stands alone, some of its rows with a character
 * of each column, others with one.
 *
 * @param columns offsets of its characters, the right column first, each from top to bottom
 * @param runsOn for each column whether it goes on where the one before broke off
 * @param isChinese whether the characters make words downwards; a recognizer's scraps do not
 */
public record UprightRun(List<int[]> columns, List<Boolean> runsOn, boolean isChinese) {
  /** Rows with a character of each column: one alone may be a figure or a slip. */
  private static final int FEWEST = 2;

  public UprightRun {
    columns = List.copyOf(columns);
    runsOn = List.copyOf(runsOn);
  }

  /**
   * @param rows for each row the offsets of its characters, left to right
   */
  public static Optional<UprightRun> find(CharSequence raw, List<int[]> rows) {
    List<List<Way>> ways = new ArrayList<>(rows.size());
    int wide = 0;
    for (int[] row : rows) {
      ways.add(List.of(new Way(row, row[0], row[0], 0)));
      wide += row.length > 1 ? 1 : 0;
    }
    if (wide < FEWEST) {
      return Optional.empty();
    }
    double[] places = new double[rows.size()];
    Arrays.setAll(places, row -> row);
    UprightReading reading = new UprightReading(raw, ways, places, 1);
    List<int[]> columns = reading.columns();
    List<Boolean> runsOn = new ArrayList<>(columns.size());
    StringBuilder before = new StringBuilder();
    for (int[] column : columns) {
      StringBuilder text = new StringBuilder();
      for (int offset : column) {
        text.append(raw.charAt(offset));
      }
      runsOn.add(before.length() > 0 && Lexicon.seam(before, text) > 0);
      before = text;
    }
    return Optional.of(new UprightRun(columns, runsOn, reading.worth() > 0));
  }

  /** Sets each column on a line, or behind the one it continues; scraps stay as they are. */
  public List<Edit> edits(CharSequence raw, Span span) {
    if (!isChinese) {
      return List.of();
    }
    List<Span> pieces = new ArrayList<>();
    List<Parting> partings = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      for (int offset : columns.get(i)) {
        boolean begins = offset == columns.get(i)[0] && !runsOn.get(i);
        pieces.add(new Span(offset, offset + 1));
        partings.add(begins ? Parting.LINE : Parting.NONE);
      }
    }
    return new ColumnRegion(span, List.of(), pieces, partings, false, 1).edits(raw);
  }
}
