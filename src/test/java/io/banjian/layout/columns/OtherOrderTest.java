package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OtherOrderTest {
  private static ColumnRegion region(String page) {
    SourceText text = SourceText.of(page);
    int[] lines = new int[text.lineCount() - 1];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = i;
    }
    ColumnFinder finder = ColumnFinder.of(text, lines).orElseThrow();
    return finder.proven().orElseGet(finder::search).get(0);
  }

  @Test
  void whatIsWorthAsMuchIsAsLikely() {
    assertThat(OtherOrder.confidence(0)).isCloseTo(0.5, within(1e-9));
    assertThat(OtherOrder.confidence(3)).isLessThan(0.05);
  }

  private static final String BROKEN_OFF =
      """
      青禾镇今年种下早稻三万亩比      夜里检修，赶在雨季到来之前
      去年多出一成。连日来，镇里      把稻谷收进了粮仓。粮站站长
      的二十台收割机白天下田，机      说，今年的收购价每斤提高了
      手们轮班吃饭，歇人不歇机到      五分钱，农户把稻谷运到站里
      了晚上，田里还亮着灯，他们      当天就能拿到钱，不再犯愁。
      """;

  @Test
  void theSecondOrderHoldsTheSamePieces() {
    ColumnRegion region = region(BROKEN_OFF);
    OtherOrder other = region.other().orElseThrow();
    assertThat(other.pieces()).containsExactlyInAnyOrderElementsOf(region.pieces());
    assertThat(other.doubtful().of(BROKEN_OFF)).isEqualTo("了晚上，田里还亮着灯，他们");
    assertThat(region.otherEdits(BROKEN_OFF)).isNotEqualTo(region.edits(BROKEN_OFF));
  }

  @Test
  void piecesThatOverlapAreNoOrder() {
    List<Span> pieces = List.of(new Span(0, 9), new Span(4, 5));
    List<Parting> partings = List.of(Parting.NONE, Parting.LINE);
    ColumnRegion region =
        new ColumnRegion(new Span(0, 9), List.of(new Span(0, 9)), pieces, partings, false, 1);
    assertThat(region.edits(BROKEN_OFF)).isEmpty();
    assertThat(region.merged()).hasSize(1);
  }

  @Test
  void columnsThatAllEndWithASentenceHaveOneOrder() {
    assertThat(region(BROKEN_OFF.replace("他们", "成。")).other()).isEmpty();
  }
}
