package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

final class TokensTest {
  private static Tokens read(String line) {
    Tokens tokens = new Tokens(SourceText.of(line));
    tokens.read(0);
    return tokens;
  }

  @Test
  void theMarkBeforeABylineIsPartOfIt() {
    assertThat(read("□ 本报记者 石 林").isWithinHead(1)).isTrue();
    assertThat(read("老秦 本报记者 石 林").isWithinHead(1)).isFalse();
  }

  @Test
  void namesBehindARoleAreNoColumn() {
    assertThat(read("记者 石 林").isWithinHead(1)).isTrue();
    assertThat(read("■记　者　石　林").isWithinHead(1)).isTrue();
    assertThat(read("■记　者　石　林").isWithinHead(2)).isTrue();
    assertThat(read("■记　水").isWithinHead(1)).isFalse();
    assertThat(read("本报讯 青禾镇今年种下早稻").isWithinHead(1)).isTrue();
  }

  @Test
  void whatIsLiftedOutLeavesItsWhiteSpace() {
    Tokens tokens = new Tokens(SourceText.of("渠  新渠长六公里  沿线有小桥"));
    BitSet offsets = new BitSet();
    offsets.set(0);
    tokens.lift(offsets);
    tokens.read(0);
    assertThat(tokens.count).isEqualTo(2);
    assertThat(tokens.gap).startsWith(4, 2);
    assertThat(tokens.besideLifted).startsWith(true, false);
  }
}
