package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GluedTextsTest {
  private static final List<Piece> PIECES =
      Lines.pieces(
          """
          新渠从石桥港引水，穿过三
          个村子，全长六公里。
          窗台上，馆里打算把仓库腾
          镇里请来施工队，把旧渠底
          """);

  @Test
  void aLineWhoseRestWasFoundNowhereGoesOnInItsRow() {
    int[] rest = {-1, -1, -1, -1};
    GluedTexts.keepRows(PIECES, new int[] {0, 0, 0, 0}, rest);
    assertThat(rest).containsExactly(1, 2, 3, -1);
  }

  @Test
  void itPassesOverALineThatContinuesAnother() {
    int[] rest = {-1, -1, -1, 2};
    GluedTexts.keepRows(PIECES, new int[] {0, 0, 0, 1}, rest);
    assertThat(rest).containsExactly(1, -1, -1, 2);
  }

  @Test
  void nothingGoesOnInTheNextRowBehindTheEndOfASentence() {
    int[] rest = {1, 2, 3, -1};
    GluedTexts.keepRows(PIECES, new int[] {0, 0, 1, 1}, rest);
    assertThat(rest).containsExactly(1, -1, 3, -1);
  }

  @Test
  void aLineThatBreaksOffMayGoOnInTheNextRow() {
    int[] rest = {1, -1, 3, -1};
    GluedTexts.keepRows(PIECES, new int[] {0, 0, 1, 2}, rest);
    assertThat(rest).containsExactly(1, -1, 3, -1);
  }
}
