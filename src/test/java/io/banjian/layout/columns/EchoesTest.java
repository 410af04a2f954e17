package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EchoesTest {
  /** 龚玉莲 stands whole in the first line, and is broken at the end of the second. */
  private static final String PAGE =
      """
      采茶能手龚玉莲把竹篓往腰间一系
      镇上的人都认得她，都说龚玉
      莲把茶采得又快又好
      晚上她又去了茶厂
      """;

  private final List<Piece> lines = Lines.pieces(PAGE);
  private final Echoes echoes = new Echoes(PAGE);

  private double seam(int above, int below) {
    return echoes.of(PAGE, lines.get(above), lines.get(below));
  }

  @Test
  void aNameThatStandsWholeElsewhereSpeaksForTheSeamThatBreaksIt() {
    assertThat(seam(1, 2)).isGreaterThan(3);
  }

  @Test
  void whatThePageHoldsNowhereSaysNothing() {
    assertThat(seam(1, 3)).isZero();
    assertThat(seam(0, 3)).isZero();
  }

  @Test
  void threeCharactersAcrossALineBreakAreNotInARow() {
    String page = "镇上的龚玉\n莲把茶采好";
    List<Piece> pieces = Lines.pieces(page);
    assertThat(new Echoes(page).of(page, pieces.get(0), pieces.get(1))).isZero();
  }
}
