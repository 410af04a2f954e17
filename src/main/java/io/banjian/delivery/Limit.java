package io.banjian.delivery;

import io.banjian.rule.Bilingual;
import io.banjian.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How much of something a profile accepts.
 *
 * @param measure what of it a run has, known findings left out
 */
public record Limit(String id, Bilingual name, ToDoubleFunction<Summary> measure, double most) {

  /** No more findings of a severity than that. */
  public static Limit of(Severity severity, double most) {
    return of(Measure.of(severity), most);
  }

  /** No more findings of a rule than that. */
  static Limit ofRule(String rule, Bilingual title, double most) {
    return new Limit("rules/" + rule, title, summary -> summary.counting(rule), most);
  }

  static Limit of(Measure measure, double most) {
    return new Limit(measure.id(), measure.title(), measure::of, most);
  }

  public String mostText() {
    return Criterion.text(most);
  }

  /** The lightest severity of which, and of graver ones, none is accepted. */
  public static Optional<Severity> rejecting(List<Limit> limits) {
    Optional<Severity> lightest = Optional.empty();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      String id = Measure.of(severity).id();
      boolean rejects = false;
      for (Limit limit : limits) {
        rejects |= limit.id().equals(id) && limit.most() < 1;
      }
      if (!rejects) {
        break;
      }
      lightest = Optional.of(severity);
    }
    return lightest;
  }

  Criterion criterion(Summary summary) {
    return new Criterion(id, name, most, measure.applyAsDouble(summary));
  }
}
