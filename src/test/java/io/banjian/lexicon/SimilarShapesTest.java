package io.banjian.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SimilarShapesTest {
  @Test
  void theLikestStandInFront() {
    assertThat(SimilarShapes.of('己', 0)).isEqualTo('已');
    assertThat(SimilarShapes.of('末', 0)).isEqualTo('未');
    assertThat(SimilarShapes.of('日', 0)).isNotEqualTo('日');
  }

  @Test
  void everyCharacterOfTheStandardHasItsOwn() {
    int known = 0;
    for (int c = 0x4E00; c <= 0x9FFF; c++) {
      if (SimilarShapes.areKnown((char) c)) {
        known++;
        assertThat(SimilarShapes.of((char) c, SimilarShapes.LIKEST - 1)).isBetween('一', '鿿');
      }
    }
    assertThat(known).isEqualTo(6763);
  }

  @Test
  void othersAreNotKnown() {
    assertThat(SimilarShapes.areKnown('體')).isFalse();
    assertThat(SimilarShapes.areKnown('A')).isFalse();
    assertThat(SimilarShapes.areKnown('\n')).isFalse();
  }
}
