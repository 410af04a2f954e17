package io.banjian.report.compare;

import io.banjian.compare.Normalization;
import io.banjian.compare.RateLimit;
import io.banjian.delivery.InputProblem;
import io.banjian.rule.Language;
import java.util.List;
import java.util.Optional;

/**
 * What is the same for a whole comparison.
 *
 * @param problems paths from which no page could come
 */
public record ComparisonFacts(
    String version,
    Language language,
    Normalization normalization,
    Optional<RateLimit> limit,
    List<InputProblem> problems) {
  public ComparisonFacts {
    problems = List.copyOf(problems);
  }

  boolean isChinese() {
    return language == Language.ZH;
  }

  String words(String zh, String en) {
    return isChinese() ? zh : en;
  }
}
