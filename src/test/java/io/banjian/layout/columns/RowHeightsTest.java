package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowHeightsTest {
  private static final Continuity SURE = (above, below) -> 2;

  private static Piece piece(int line, int start) {
    String text = "农户守在田头，看着渠水";
    String raw = " ".repeat(start) + text;
    Ink ink = new Ink(raw.toCharArray(), false);
    ink.read(start, raw.length());
    return new Piece(raw, ink, line, start, raw.length(), 0, 1, false, false);
  }

  /** A column with a line on every so many rows. */
  private static Column every(int rows, int from, int to, int start) {
    List<Piece> pieces = new ArrayList<>();
    for (int line = from; line < to; line += rows) {
      pieces.add(piece(line, start + line * 40));
    }
    return new Column(pieces, start);
  }

  @Test
  void rowsOfOneArticleStandALeadingApart() {
    List<Column> columns = List.of(every(1, 0, 10, 0), every(1, 0, 10, 20));
    RowHeights heights = RowHeights.of(columns, SURE);
    assertThat(heights.late(columns.get(0).pieces().get(3), 4)).isBetween(-0.05, 0.05);
    assertThat(heights.late(columns.get(0).pieces().get(3), 5)).isBetween(0.9, 1.1);
  }

  @Test
  void rowsOfTwoArticlesStandBetweenEachOther() {
    List<Column> columns = List.of(every(2, 0, 20, 0), every(2, 1, 20, 20));
    RowHeights heights = RowHeights.of(columns, SURE);
    Piece above = columns.get(0).pieces().get(4);
    assertThat(RowHeights.nearness(heights.late(above, above.line + 2))).isGreaterThan(0.9);
    assertThat(heights.late(above, above.line + 1)).isLessThan(-RowHeights.ABOUT);
  }

  @Test
  void aLinkThatFitsNoneOfTheOthersDoesNotBendTheRows() {
    List<Piece> astray = new ArrayList<>(every(2, 0, 20, 0).pieces());
    astray.set(5, piece(11, 11 * 40));
    List<Column> columns = List.of(new Column(astray, 0), every(2, 0, 20, 10), every(2, 1, 20, 20));
    RowHeights heights = RowHeights.of(columns, SURE);
    Piece above = columns.get(1).pieces().get(4);
    assertThat(heights.late(above, above.line + 2)).isBetween(-0.15, 0.15);
    assertThat(heights.late(above, above.line + 1)).isLessThan(-RowHeights.ABOUT);
  }
}
