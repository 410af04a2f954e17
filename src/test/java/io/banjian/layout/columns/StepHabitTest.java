package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StepHabitTest {
  /** Twenty pieces in rows of four columns, then twenty in rows of two. */
  private static int[] next() {
    int[] next = new int[40];
    for (int i = 0; i < next.length; i++) {
      int step = i < 20 ? 4 : 2;
      next[i] = i + step < next.length ? i + step : -1;
    }
    return next;
  }

  private final StepHabit habit = new StepHabit(next());

  @Test
  void theNextLineStandsAsManyPiecesOnAsItMostlyDoesAround() {
    assertThat(habit.of(5, 9)).isGreaterThan(habit.of(5, 7)).isGreaterThan(habit.of(5, 12));
    assertThat(habit.of(35, 37)).isGreaterThan(habit.of(35, 39));
  }

  @Test
  void onePieceMoreOrLessIsNotFarFromTheHabit() {
    assertThat(habit.of(5, 10)).isGreaterThan(habit.of(5, 12));
  }
}
