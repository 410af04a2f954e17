package io.banjian.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

final class AlignmentPropertyTest {

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theDistanceIsThatOfThePlainProgram(@ForAll("rows") int[] a, @ForAll("rows") int[] b) {
    assertThat(Distance.of(a, b)).isEqualTo(plain(a, b)[0]);
    assertThat(Distance.of(a, b))
        .isEqualTo(new LevenshteinDistance().apply(letters(a), letters(b)));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theDistanceIsAMetric(
      @ForAll("rows") int[] a, @ForAll("rows") int[] b, @ForAll("rows") int[] c) {
    assertThat(Distance.of(a, a)).isZero();
    assertThat(Distance.of(a, b) == 0).isEqualTo(Arrays.equals(a, b));
    assertThat(Distance.of(a, b)).isEqualTo(Distance.of(b, a));
    assertThat(Distance.of(a, c)).isLessThanOrEqualTo(Distance.of(a, b) + Distance.of(b, c));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void distancesToBeginningsAreThoseOfThePlainProgram(
      @ForAll("rows") int[] a, @ForAll("rows") int[] b) {
    int[] row = Distance.toBeginnings(a, b);
    for (int j = 0; j <= b.length; j++) {
      assertThat(row[j]).isEqualTo(plain(a, Arrays.copyOf(b, j))[0]);
    }
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theAlignmentHasTheFewestErrorsAndOfThoseTheMostSubstitutions(
      @ForAll("rows") int[] a, @ForAll("rows") int[] b) {
    ErrorCounts counts = ErrorCounts.of(Aligner.align(a, b), a.length);
    assertThat(List.of(counts.errors(), counts.missing()))
        .isEqualTo(List.of((long) plain(a, b)[0], (long) plain(a, b)[1]));
    assertThat(counts.inserted() - counts.missing()).isEqualTo(b.length - a.length);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theAlignmentAppliedToTheOneTextGivesTheOther(
      @ForAll("rows") int[] a, @ForAll("rows") int[] b) {
    List<Integer> made = new ArrayList<>();
    int at = 0;
    for (Run run : Aligner.align(a, b)) {
      assertThat(run.aStart()).isEqualTo(at);
      assertThat(run.bStart()).isEqualTo(made.size());
      for (int i = 0; i < run.length(); i++) {
        switch (run.change()) {
          case NONE -> made.add(a[run.aStart() + i]);
          case SUBSTITUTED -> {
            assertThat(b[run.bStart() + i]).isNotEqualTo(a[run.aStart() + i]);
            made.add(b[run.bStart() + i]);
          }
          case INSERTED -> made.add(b[run.bStart() + i]);
          case MISSING -> {}
        }
      }
      at = run.aEnd();
    }
    assertThat(at).isEqualTo(a.length);
    assertThat(made).isEqualTo(Arrays.stream(b).boxed().toList());
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void costsInABandAreThoseOfTheWholeMatrixWhereAnAlignmentCanPass(
      @ForAll("rows") int[] a, @ForAll("rows") int[] b) {
    int distance = plain(a, b)[0];
    int slack = (distance - Math.abs(b.length - a.length)) / 2;
    int lowest = Math.min(0, b.length - a.length) - slack;
    int highest = Math.max(0, b.length - a.length) + slack;
    CostEdges costs = new CostEdges(a.length + 1);
    int[] edge = costs.ofBeginnings(a, b, lowest, highest);
    int[] best = plain(a, b);
    assertThat(edge[b.length]).isEqualTo(best[0] * costs.error() + best[1]);
  }

  @Test
  void aWrongCharacterIsNotOneMissingAndOneTooMany() {
    ErrorCounts counts = ErrorCounts.of(Aligner.align(symbols("未来可期"), symbols("来末可期")), 4);
    assertThat(counts).isEqualTo(new ErrorCounts(2, 0, 0, 4));
  }

  /** The fewest errors and, with those, the fewest missing characters. */
  private static int[] plain(int[] a, int[] b) {
    int weight = 1000;
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j * weight;
    }
    for (int i = 1; i <= a.length; i++) {
      int diagonal = row[0];
      row[0] = i * (weight + 1);
      for (int j = 1; j <= b.length; j++) {
        int over = row[j];
        int same = diagonal + (a[i - 1] == b[j - 1] ? 0 : weight);
        row[j] = Math.min(same, Math.min(over + weight + 1, row[j - 1] + weight));
        diagonal = over;
      }
    }
    return new int[] {row[b.length] / weight, row[b.length] % weight};
  }

  private static int[] symbols(String text) {
    return text.codePoints().toArray();
  }

  private static String letters(int[] row) {
    StringBuilder letters = new StringBuilder();
    for (int symbol : row) {
      letters.append((char) ('a' + symbol));
    }
    return letters.toString();
  }

  /** Few letters, so that much agrees by chance; longer than three strips of the bit matrix. */
  @Provide
  Arbitrary<int[]> rows() {
    Arbitrary<int[]> rows =
        Arbitraries.integers()
            .between(1, 12)
            .flatMap(
                letters ->
                    Arbitraries.integers().between(0, letters).array(int[].class).ofMaxSize(230));
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(new int[0])), Tuple.of(20, rows));
  }
}
