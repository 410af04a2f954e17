package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import org.junit.jupiter.api.Test;

final class SeamCostsTest {
  private final SeamCosts costs = new SeamCosts(false, false);

  private static Tokens line(String line) {
    Tokens tokens = new Tokens(SourceText.of(line));
    tokens.read(0);
    return tokens;
  }

  @Test
  void theSpaceBetweenTwoLatinWordsIsNoSeam() {
    Tokens line = line("GREEN VOICE");
    assertThat(costs.kept(line, 1)).isGreaterThan(costs.seam(line, 1));
  }

  @Test
  void theSpaceBetweenTwoLongPiecesOfChineseIsOne() {
    Tokens line = line("青禾镇今年种下早 石桥河上的新渠昨");
    assertThat(costs.kept(line, 1)).isLessThan(costs.seam(line, 1));
    assertThat(new SeamCosts(true, false).kept(line, 1))
        .isLessThan(new SeamCosts(true, false).seam(line, 1));
  }
}
