package io.banjian.rule;

import io.banjian.page.Page;
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
    Map<String, Bilingual> arguments,
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

  /** A finding about a whole file: there is no text in which it could have a place. */
  public static Finding ofFile(RuleDescription rule, Page page, Map<String, Bilingual> arguments) {
    return new Finding(
        rule,
        rule.severity(),
        Optional.empty(),
        1,
        arguments,
        Optional.empty(),
        List.of(),
        Fingerprints.ofFile(rule.id(), page));
  }

  public boolean isSafe() {
    return fix.isPresent() && fix.get().safe();
  }
}
