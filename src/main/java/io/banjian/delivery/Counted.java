package io.banjian.delivery;

import io.banjian.rule.Severity;
import java.util.Map;

/**
 * The findings that count: those that neither baseline nor waiver holds.
 *
 * @param faultyPages pages with an error
 */
public record Counted(
    Map<Severity, Integer> bySeverity, Map<String, Integer> byRule, int faultyPages) {
  public Counted {
    bySeverity = Map.copyOf(bySeverity);
    byRule = Map.copyOf(byRule);
  }
}
