package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LocalOrderTest {
  /** 渠 and 水 stood upright beside the lines; the line beside 水 overtook the one above it. */
  private static final String PAGE =
      """
      渠  新渠长六公里，沿线有二十座小
          桥，镇里修了整整两年。水利站
      水  能多种八百亩晚稻，明年还要往
          说，下游的秧田不再愁旱，今年
          下游再修两公里，一直修到石桥
      """;

  private static List<Piece> withoutHeadline(String page, boolean lifted) {
    SourceText text = SourceText.of(page);
    Tokens tokens = new Tokens(text);
    BitSet offsets = new BitSet();
    offsets.set(page.indexOf('渠'));
    offsets.set(page.indexOf("\n水") + 1);
    tokens.lift(lifted ? offsets : new BitSet());
    List<Piece> pieces = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      tokens.read(line);
      if (tokens.count > 0) {
        pieces.add(tokens.piece(tokens.count - 1, tokens.count));
      }
    }
    return pieces;
  }

  private static List<Integer> linesAfter(List<Piece> pieces, String page) {
    new LocalOrder(new SeamContinuity(page)).mend(pieces);
    return pieces.stream().map(piece -> piece.line).toList();
  }

  @Test
  void aLineBesideAnUprightCharacterGoesBackBelowTheOneItOvertook() {
    assertThat(linesAfter(withoutHeadline(PAGE, true), PAGE)).containsExactly(0, 1, 3, 2, 4);
  }

  @Test
  void linesBesideNothingStayHoweverBadlyTheyRead() {
    assertThat(linesAfter(withoutHeadline(PAGE, false), PAGE)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void linesInOrderStay() {
    String page =
        """
        渠  新渠长六公里，沿线有二十座小
            桥，镇里修了整整两年。水利站
        水  说，下游的秧田不再愁旱，今年
            能多种八百亩晚稻，明年还要往
        """;
    assertThat(linesAfter(withoutHeadline(page, true), page)).containsExactly(0, 1, 2, 3);
  }
}
