package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

final class TokensTest {
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
