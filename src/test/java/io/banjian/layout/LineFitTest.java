package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

final class LineFitTest {
  private static final int[] MEASURES = {12, 16, 18, 24, 26, 30, 44};

  /** Rows of plain Chinese go a shorter way, which leads to the same. */
  @Property
  void whatIsSaidForManyMeasuresIsWhatIsSaidForEach(
      @ForAll("lines") String line, @ForAll @IntRange(min = 1, max = 6) int next) {
    Rows rows = PageLayout.rows(SourceText.of(line + "\n"), Optional.empty());
    double[] fits = new double[MEASURES.length * LineFit.KINDS];
    LineFit.of(rows, 0, MEASURES, MEASURES.length, next, fits);
    for (int k = 0; k < MEASURES.length; k++) {
      int at = k * LineFit.KINDS;
      int measure = MEASURES[k];
      assertThat(fits[at + LineFit.LAST]).isEqualTo(LineFit.last(rows, 0, measure));
      assertThat(fits[at + LineFit.FLUSH]).isEqualTo(LineFit.full(rows, 0, measure, 0, next));
      assertThat(fits[at + LineFit.INDENTED])
          .isEqualTo(LineFit.full(rows, 0, measure, LineFit.INDENT, next));
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of("渠", "里", "的", "水", "涨")),
            Tuple.of(2, Arbitraries.of("，", "。", "“", "”")),
            Tuple.of(1, Arbitraries.of("3", "A", "渠 里", "—")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }
}
