package io.banjian.delivery;

import io.banjian.rule.Severity;
import java.util.List;
import java.util.Map;

/**
 * A run held against a baseline.
 *
 * @param fresh findings the baseline does not know, by severity
 * @param gone entries that match nothing any more, though their page was read and their rule ran
 * @param unchecked entries about pages or rules that had no part in this run
 */
public record BaselineOutcome(
    Map<Severity, Integer> fresh,
    int accepted,
    int falsePositives,
    List<BaselineEntry> gone,
    List<BaselineEntry> unchecked) {
  public BaselineOutcome {
    fresh = Map.copyOf(fresh);
    gone = List.copyOf(gone);
    unchecked = List.copyOf(unchecked);
  }

  public int newFindings() {
    return fresh.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int known() {
    return accepted + falsePositives;
  }
}
