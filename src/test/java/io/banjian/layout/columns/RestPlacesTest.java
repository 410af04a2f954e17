package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RestPlacesTest {
  /** Three blocks: lines 0 to 2, 3 to 5, 6 to 8. */
  private static final int[] BLOCKS = {0, 0, 0, 1, 1, 1, 2, 2, 2};

  private static RestPlaces places(int[][] candidates) {
    return new RestPlaces(BLOCKS, candidates);
  }

  @Test
  void onlyTheEndOfABlockGoesOnAtTheStartOfAnother() {
    RestPlaces places = places(new int[BLOCKS.length][0]);
    assertThat(places.of(2, 3)).isEqualTo(places.block + 1);
    assertThat(places.of(8, 0)).isEqualTo(places.block - 2);
    assertThat(places.of(1, 3)).isEqualTo(RestPlaces.LINE + 1);
    assertThat(places.of(2, 4)).isEqualTo(RestPlaces.LINE + 1);
    assertThat(places.of(1, 2)).isEqualTo(RestPlaces.BELOW);
    assertThat(places.of(7, 0)).isEqualTo(places.elsewhere(7));
  }

  @Test
  void candidatesThatStandAnywhereElseHaveNoPlaceOfTheirOwn() {
    int[][] candidates = new int[BLOCKS.length][0];
    candidates[4] = new int[] {0, 1, 5, 7};
    candidates[5] = new int[] {0, 1, 6, 8};
    RestPlaces places = places(candidates);
    assertThat(ofLine(places, places.candidate, 4)).containsExactly(2, 3);
    assertThat(ofLine(places, places.place, 4)).containsExactly(0, RestPlaces.LINE + 2);
    assertThat(ofLine(places, places.candidate, 5)).containsExactly(0, 2, 3);
    assertThat(ofLine(places, places.place, 5))
        .containsExactly(places.block - 1, places.block + 1, RestPlaces.LINE + 2);
  }

  private static int[] ofLine(RestPlaces places, int[] values, int line) {
    return Arrays.copyOfRange(values, places.from[line], places.from[line + 1]);
  }
}
