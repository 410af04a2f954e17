package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class AssignmentTest {
  @Test
  void theSecondBestPartnerIsTakenWhereAllAreBetterOffTogether() {
    double[][] worth = {{5, 4}, {4.5, -1}};
    assertThat(Assignment.best(worth)).containsExactly(1, 0);
  }

  @Test
  void whatIsWorthNothingStaysApart() {
    assertThat(Assignment.best(new double[][] {{-2, -1}, {0, 3}})).containsExactly(-1, 1);
    assertThat(Assignment.best(new double[0][0])).isEmpty();
  }

  @Property
  void noOtherChoiceIsWorthMore(@ForAll("worths") double[][] worth) {
    int[] chosen = Assignment.best(worth);
    double sum = 0;
    boolean[] taken = new boolean[worth[0].length];
    for (int row = 0; row < chosen.length; row++) {
      if (chosen[row] >= 0) {
        assertThat(taken[chosen[row]]).isFalse();
        taken[chosen[row]] = true;
        sum += worth[row][chosen[row]];
      }
    }
    assertThat(sum).isCloseTo(tried(worth, 0, new boolean[worth[0].length]), Offset.offset(1e-9));
  }

  private static double tried(double[][] worth, int row, boolean[] taken) {
    if (row == worth.length) {
      return 0;
    }
    double best = tried(worth, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column] && worth[row][column] > 0) {
        taken[column] = true;
        best = Math.max(best, worth[row][column] + tried(worth, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }

  @Provide
  Arbitrary<double[][]> worths() {
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            width ->
                Arbitraries.integers()
                    .between(-4, 9)
                    .map(i -> (double) i)
                    .array(double[].class)
                    .ofSize(width)
                    .array(double[][].class)
                    .ofMinSize(1)
                    .ofMaxSize(5));
  }
}
