package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FeetTest {
  private static final Continuity SILENT = (above, below) -> 0;
  private static final String PAGE =
      """
      青禾镇今年种下早稻三万亩， 石狮巷的猫有了自己的户口本，
      青禾镇今年种下早稻三万亩，
      比去年多出一成。连日来，镇 本子上写着毛色、年龄和脾气，
      """;

  private static List<LinePieces> lines() {
    return LinePieces.of(new Tokens(SourceText.of(PAGE)), 0, 2, new SeamCosts(false, false));
  }

  private static Feet feet(@Nullable RowHeights heights) {
    return new Feet(false, true, new PieceFit(false, SILENT), new Pacing(false, heights));
  }

  /** The foot of a track with the first piece of some line and that of the last. */
  private static Foot foot(Feet feet, List<LinePieces> lines, int line) {
    feet.begin(lines.get(line));
    Foot above = feet.first(0);
    feet.begin(lines.get(2));
    return feet.below(above, 0);
  }

  @Test
  void tracksThatEndAlikeShareAFoot() {
    List<LinePieces> lines = lines();
    Feet feet = feet(null);
    assertThat(foot(feet, lines, 0)).isSameAs(foot(feet, lines, 0));
  }

  @Test
  void aPitchTellsTracksApartOnlyUntilItIsKnownWhereTheirLinesAreDue() {
    List<LinePieces> lines = lines();
    Feet first = feet(null);
    assertThat(foot(first, lines, 0)).isNotSameAs(foot(first, lines, 1));
    List<Column> columns = List.of(new Column(Lines.pieces(PAGE), 0));
    Feet informed = feet(RowHeights.of(columns, SILENT));
    assertThat(foot(informed, lines(), 0).measure).isPositive();
    List<LinePieces> again = lines();
    assertThat(foot(informed, again, 0)).isSameAs(foot(informed, again, 1));
  }

  @Test
  void aSecondLookAsksNoSeamAgain() {
    AtomicInteger asked = new AtomicInteger();
    Continuity counting =
        (above, below) -> {
          asked.incrementAndGet();
          return 0;
        };
    List<LinePieces> lines = lines();
    new ColumnTracker(false, true, counting, null).follow(lines);
    int first = asked.get();
    new ColumnTracker(false, true, counting, null).follow(lines);
    assertThat(first).isPositive();
    assertThat(asked).hasValue(first);
  }
}
