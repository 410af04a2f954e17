package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeamScoresTest {
  @Test
  void whatWasNotedIsKnownHoweverMuchIsNoted() {
    SeamScores scores = new SeamScores();
    assertThat(scores.of(2)).isNaN();
    for (int start = 0; start < 900; start += 3) {
      scores.note(start, start * 100);
    }
    assertThat(scores.of(0)).isZero();
    assertThat(scores.of(897)).isEqualTo(89_700);
    assertThat(scores.of(898)).isNaN();
  }
}
