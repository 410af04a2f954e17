package io.banjian.delivery;

import io.banjian.rule.Bilingual;
import io.banjian.rule.Severity;
import java.util.function.ToDoubleFunction;

/**
 * How much of something a profile accepts.
 *
 * @param measure what of it a run has, known findings left out
 */
public record Limit(String id, Bilingual name, ToDoubleFunction<Summary> measure, double most) {

  /** No more findings of a severity than that. */
  public static Limit of(Severity severity, double most) {
    return switch (severity) {
      case ERROR -> of(Measure.ERRORS, most);
      case WARNING -> of(Measure.WARNINGS, most);
      case INFO -> of(Measure.INFOS, most);
    };
  }

  static Limit of(Measure measure, double most) {
    return new Limit(measure.id(), measure.title(), measure::of, most);
  }

  Criterion criterion(Summary summary) {
    return new Criterion(id, name, most, measure.applyAsDouble(summary));
  }
}
