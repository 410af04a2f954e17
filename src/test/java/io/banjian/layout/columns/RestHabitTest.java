package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RestHabitTest {
  private static final int LINES = 48;

  /** What is believed of one place after every line was seen to go on so many lines below. */
  private static double learned(int[] blocks, int seen, int asked) {
    boolean[] counts = new boolean[LINES];
    int[][] candidates = new int[LINES][0];
    for (int line = 0; line + seen < LINES; line++) {
      counts[line] = true;
      candidates[line] = new int[] {line + seen};
    }
    RestPlaces places = new RestPlaces(blocks, candidates);
    RestHabit habit = new RestHabit(places);
    double[] shares = new double[places.place.length];
    Arrays.fill(shares, 1);
    double[] elsewhere = new double[LINES];
    for (int line = 0; line < LINES; line++) {
      elsewhere[line] = counts[line] && places.from[line] == places.from[line + 1] ? 1 : 0;
    }
    habit.learn(counts, shares, elsewhere);
    return of(places, habit, LINES / 2, LINES / 2 + asked);
  }

  private static double of(RestPlaces places, RestHabit habit, int above, int below) {
    return habit.share(above, places.of(above, below));
  }

  private static int[] oneBlock() {
    return new int[LINES];
  }

  private static int[] blankBehindEach() {
    int[] blocks = new int[LINES];
    Arrays.setAll(blocks, line -> line);
    return blocks;
  }

  @Test
  void beforeAnythingIsSeenARestStandsRightBelow() {
    RestPlaces places = new RestPlaces(oneBlock(), new int[LINES][0]);
    RestHabit habit = new RestHabit(places);
    assertThat(of(places, habit, 3, 4))
        .isGreaterThan(of(places, habit, 3, 5))
        .isGreaterThan(of(places, habit, 3, 9));
  }

  @Test
  void whereTwoColumnsTakeTurnsARestStandsTwoBelow() {
    assertThat(learned(oneBlock(), 2, 2)).isGreaterThan(learned(oneBlock(), 2, 1));
    assertThat(learned(oneBlock(), 1, 2)).isLessThan(learned(oneBlock(), 1, 1));
  }

  @Test
  void blocksThatTakeTurnsAreCountedAsBlocks() {
    assertThat(learned(blankBehindEach(), 3, 3)).isGreaterThan(learned(blankBehindEach(), 3, 1));
  }

  @Test
  void whatALineItselfWasSeenToDoDoesNotCountForIt() {
    int[][] candidates = new int[LINES][0];
    candidates[5] = new int[] {7};
    RestPlaces places = new RestPlaces(oneBlock(), candidates);
    RestHabit habit = new RestHabit(places);
    double before = of(places, habit, 5, 7);
    boolean[] counts = new boolean[LINES];
    counts[5] = true;
    habit.learn(counts, new double[] {1}, new double[LINES]);
    assertThat(of(places, habit, 5, 7)).isEqualTo(before);
    assertThat(of(places, habit, 6, 8)).isGreaterThan(before);
  }

  @Test
  void columnsThatBeginFarOffNeedNotBeginQuiteSoFarOff() {
    double seen = learned(blankBehindEach(), 18, 18);
    double beside = learned(blankBehindEach(), 18, 19);
    double elsewhere = learned(blankBehindEach(), 18, 23);
    assertThat(seen).isGreaterThan(beside);
    assertThat(beside).isGreaterThan(elsewhere);
    assertThat(elsewhere).isGreaterThan(learned(blankBehindEach(), 1, 23));
  }
}
