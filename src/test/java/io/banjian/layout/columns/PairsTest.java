package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class PairsTest {
  @Test
  void theSecondBestPartnerIsTakenWhereAllAreBetterOffTogether() {
    int[][] candidates = {{0, 1}, {0}};
    double[][] worth = {{5, 4}, {4.5}};
    assertThat(Pairs.best(2, candidates, worth)).containsExactly(1, 0);
  }

  @Test
  void whatIsWorthNothingOrKnowsNobodyStaysApart() {
    assertThat(Pairs.best(2, new int[][] {{0, 1}, {}}, new double[][] {{-2, 0}, {}}))
        .satisfies(chosen -> assertThat(chosen[1]).isEqualTo(-1));
    assertThat(Pairs.best(1, new int[][] {{0}}, new double[][] {{-1}})).containsExactly(-1);
    assertThat(Pairs.best(0, new int[0][], new double[0][])).isEmpty();
  }

  /** The dense method knows all pairs; what is no candidate is worth nothing there. */
  @Property
  void choosesAsWellAsTheDenseMethod(@ForAll("worths") double[][] worth) {
    int[][] candidates = new int[worth.length][];
    double[][] worthOfThese = new double[worth.length][];
    for (int row = 0; row < worth.length; row++) {
      double[] all = worth[row];
      candidates[row] = IntStream.range(0, all.length).filter(c -> all[c] > -1).toArray();
      worthOfThese[row] = Arrays.stream(candidates[row]).mapToDouble(c -> all[c]).toArray();
    }
    int[] chosen = Pairs.best(worth[0].length, candidates, worthOfThese);
    assertThat(Arrays.stream(chosen).filter(c -> c >= 0).distinct().count())
        .isEqualTo(Arrays.stream(chosen).filter(c -> c >= 0).count());
    assertThat(sum(worth, chosen))
        .isCloseTo(sum(worth, Assignment.best(worth)), Offset.offset(1e-6));
  }

  private static double sum(double[][] worth, int[] chosen) {
    double sum = 0;
    for (int row = 0; row < chosen.length; row++) {
      sum += chosen[row] < 0 ? 0 : worth[row][chosen[row]];
    }
    return sum;
  }

  @Provide
  Arbitrary<double[][]> worths() {
    Arbitrary<Double> worth = Arbitraries.doubles().between(-4, 6).ofScale(2);
    return Arbitraries.integers()
        .between(1, 7)
        .flatMap(
            width ->
                worth
                    .array(double[].class)
                    .ofSize(width)
                    .array(double[][].class)
                    .ofMinSize(1)
                    .ofMaxSize(7));
  }
}
