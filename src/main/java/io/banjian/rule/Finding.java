package io.banjian.rule;

import io.banjian.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule saw, where, and what it would put there.
 *
 * @param span in the raw page; absent when the finding is about a delivery or a file
 * @param arguments what the rule adds to its message, by placeholder
 * @param alternatives further fixes, best first
 * @param fingerprint stays the same while other places of the page are edited
 */
public record Finding(
    RuleDescription rule,
    Severity severity,
    Optional<Span> span,
    double confidence,
    Map<String, String> arguments,
    Optional<Fix> fix,
    List<Fix> alternatives,
    String fingerprint) {
  public Finding {
    arguments = Map.copyOf(arguments);
    alternatives = List.copyOf(alternatives);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  public boolean isSafe() {
    return fix.isPresent() && fix.get().safe();
  }
}
