package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RelinkingTest {
  private static final String PAGE =
      """
      青禾镇今年种下早稻三万亩，收割 石桥河上的新渠昨天开闸放水，农
      机连日下田，农户守在田头看着天 户守在田头等水，渠水一路往东，沿
      色，盼着这几天不要下雨。从昨天 线有二十座小桥，镇里修了两年。水
      起二十台机器连夜抢收，赶在雨季 利站说下游的秧田不再愁旱，今年能
      """;

  /** Columns that were followed well but for one row, where they changed places. */
  private static List<Column> followed(int swapped) {
    SourceText text = SourceText.of(PAGE);
    Tokens tokens = new Tokens(text);
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    for (int line = 0; line < 4; line++) {
      tokens.read(line);
      boolean swap = line == swapped;
      left.add(tokens.piece(swap ? 1 : 0, swap ? 2 : 1));
      right.add(tokens.piece(swap ? 0 : 1, swap ? 1 : 2));
    }
    return List.of(new Column(left, 0), new Column(right, 1));
  }

  private static List<String> read(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                String.join("", column.pieces().stream().map(p -> Lines.text(PAGE, p)).toList()))
        .toList();
  }

  private static List<String> relinked(int swapped) {
    return read(Relinking.of(followed(swapped), new SeamContinuity(PAGE)));
  }

  @Test
  void columnsThatWereFollowedWellStay() {
    assertThat(relinked(-1)).isEqualTo(read(followed(-1)));
  }

  @Test
  void aRowThatWasFollowedCrosswiseIsPutRight() {
    assertThat(read(followed(1))).isNotEqualTo(read(followed(-1)));
    assertThat(relinked(1)).isEqualTo(read(followed(-1)));
  }
}
