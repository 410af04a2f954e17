package io.banjian.delivery;

import io.banjian.rule.Finding;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts findings, rule by rule: a delivery of bad dumps has millions, and each is looked up once.
 */
final class FindingCounts {
  private final Map<String, OfRule> rules = new HashMap<>();

  /** The findings of a rule, by the ordinals of their severities. */
  private static final class OfRule {
    final String family;
    final int[] all = new int[Severity.values().length];
    final int[] counting = new int[all.length];

    OfRule(String family) {
      this.family = family;
    }
  }

  void add(Finding finding) {
    of(finding.rule()).all[finding.severity().ordinal()]++;
  }

  /** Counts one that is held against the delivery. */
  void addCounting(Finding finding) {
    of(finding.rule()).counting[finding.severity().ordinal()]++;
  }

  private OfRule of(RuleDescription rule) {
    OfRule known = rules.get(rule.id());
    if (known == null) {
      known = new OfRule(rule.family());
      rules.put(rule.id(), known);
    }
    return known;
  }

  Map<Severity, Integer> bySeverity() {
    int[] sums = new int[Severity.values().length];
    for (OfRule rule : rules.values()) {
      add(rule.all, sums);
    }
    return bySeverity(sums);
  }

  Map<Severity, Integer> countingBySeverity() {
    int[] sums = new int[Severity.values().length];
    for (OfRule rule : rules.values()) {
      add(rule.counting, sums);
    }
    return bySeverity(sums);
  }

  Map<String, Integer> byFamily() {
    Map<String, Integer> families = new TreeMap<>();
    for (OfRule rule : rules.values()) {
      merge(families, rule.family, rule.all);
    }
    return families;
  }

  Map<String, Integer> byRule() {
    Map<String, Integer> counts = new TreeMap<>();
    rules.forEach((id, rule) -> merge(counts, id, rule.all));
    return counts;
  }

  Map<String, Integer> countingByRule() {
    Map<String, Integer> counts = new TreeMap<>();
    rules.forEach((id, rule) -> merge(counts, id, rule.counting));
    return counts;
  }

  private static void add(int[] counts, int[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += counts[i];
    }
  }

  /** What was never found is not named. */
  private static Map<Severity, Integer> bySeverity(int[] sums) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      if (sums[severity.ordinal()] > 0) {
        counts.put(severity, sums[severity.ordinal()]);
      }
    }
    return counts;
  }

  private static void merge(Map<String, Integer> sums, String name, int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    if (sum > 0) {
      sums.merge(name, sum, Integer::sum);
    }
  }
}
