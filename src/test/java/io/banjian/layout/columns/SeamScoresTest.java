package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeamScoresTest {
  @Test
  void whatWasNotedIsKnownHoweverMuchIsNoted() {
    SeamScores scores = new SeamScores();
    assertThat(scores.of(1, 2)).isNaN();
    for (int end = 1; end < 90; end++) {
      for (int start = 0; start < 90; start++) {
        scores.note(end, start, end * 100 + start);
      }
    }
    assertThat(scores.of(1, 2)).isEqualTo(102);
    assertThat(scores.of(89, 0)).isEqualTo(8900);
    assertThat(scores.of(90, 3)).isNaN();
  }
}
