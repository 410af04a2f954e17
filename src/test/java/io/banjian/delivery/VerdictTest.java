package io.banjian.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VerdictTest {
  @Test
  void namesEachLimitWithWhatWasMeasured() {
    Verdict verdict =
        Verdict.of(
            summary(2, 20_000, Map.of(Severity.ERROR, 1, Severity.WARNING, 2)),
            List.of(Limit.of(Severity.ERROR, 0), Limit.of(Measure.DEFECTS_PER_10000, 1.5)));
    assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(verdict.criteria())
        .extracting(Criterion::id)
        .containsExactly("errors", "defects-per-10000");
    assertThat(verdict.criteria()).extracting(Criterion::measuredText).containsExactly("1", "1.50");
    assertThat(verdict.criteria()).extracting(Criterion::passed).containsExactly(false, true);
  }

  @Test
  void acceptsWhatLiesOnItsLimit() {
    List<Limit> limits = List.of(Limit.of(Severity.WARNING, 2));
    assertThat(Verdict.of(summary(1, 500, Map.of(Severity.WARNING, 2)), limits).outcome())
        .isEqualTo(Outcome.ACCEPTED);
    assertThat(Verdict.of(summary(1, 500, Map.of(Severity.WARNING, 3)), limits).outcome())
        .isEqualTo(Outcome.REJECTED);
  }

  @Test
  void whatCouldNotBeJudgedStillShowsWhatWasMeasured() {
    Verdict verdict = Verdict.of(summary(0, 0, Map.of()), List.of(Limit.of(Severity.ERROR, 0)));
    assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_JUDGED);
    assertThat(verdict.criteria()).hasSize(1);
  }

  @Test
  void aHairAboveTheLimitDoesNotReadAsTheLimit() {
    Criterion criterion =
        Limit.of(Measure.DEFECTS_PER_10000, 3)
            .criterion(summary(1, 9_999, Map.of(Severity.ERROR, 3)));
    assertThat(criterion.passed()).isFalse();
    assertThat(criterion.measuredText()).isNotEqualTo(criterion.limitText()).isEqualTo("3.00");
    assertThat(new Criterion("x", Measure.ERRORS.title(), 0.25, 0.2501).measuredText())
        .isEqualTo(">0.25");
  }

  private static Summary summary(int pages, long characters, Map<Severity, Integer> counts) {
    return new Summary(
        1,
        pages,
        characters,
        0,
        0,
        List.of(),
        counts,
        Map.of(),
        Map.of(),
        new Counted(counts, Map.of(), 0),
        0,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
