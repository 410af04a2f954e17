package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RestHabitTest {
  private static final int LINES = 48;

  /** What is believed of one place after every line was seen to go on so many lines below. */
  private static double learned(int[] blocks, int seen, int asked) {
    RestHabit habit = new RestHabit(blocks);
    boolean[] counts = new boolean[LINES];
    int[][] candidates = new int[LINES][];
    double[][] shares = new double[LINES][];
    for (int line = 0; line < LINES; line++) {
      counts[line] = line + seen < LINES;
      candidates[line] = counts[line] ? new int[] {line + seen} : new int[0];
      shares[line] = new double[candidates[line].length];
      Arrays.fill(shares[line], 1);
    }
    habit.learn(counts, candidates, shares);
    return habit.of(LINES / 2, LINES / 2 + asked);
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
    RestHabit habit = new RestHabit(oneBlock());
    assertThat(habit.of(3, 4)).isGreaterThan(habit.of(3, 5)).isGreaterThan(habit.of(3, 9));
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
    RestHabit habit = new RestHabit(oneBlock());
    double before = habit.of(5, 7);
    boolean[] counts = new boolean[LINES];
    counts[5] = true;
    int[][] candidates = new int[LINES][0];
    double[][] shares = new double[LINES][0];
    candidates[5] = new int[] {7};
    shares[5] = new double[] {1};
    habit.learn(counts, candidates, shares);
    assertThat(habit.of(5, 7)).isEqualTo(before);
    assertThat(habit.of(6, 8)).isGreaterThan(before);
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
