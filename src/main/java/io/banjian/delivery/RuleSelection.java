package io.banjian.delivery;

import io.banjian.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules somebody wants, by rule or by family.
 *
 * @param select only these; empty: no choice is made
 * @param enable these as well, though they were left out before
 * @param ignore not these; a rule that is enabled by its name stays on though its family is ignored
 */
public record RuleSelection(List<String> select, List<String> enable, List<String> ignore) {
  public static final RuleSelection NONE = new RuleSelection(List.of(), List.of(), List.of());

  public RuleSelection {
    select = List.copyOf(select);
    enable = List.copyOf(enable);
    ignore = List.copyOf(ignore);
  }

  /** Whether the rule is to run; nothing where that is left to whoever chose before. */
  Optional<Boolean> decides(RuleDescription rule) {
    if (ignore.contains(rule.id())) {
      return Optional.of(false);
    }
    if (enable.contains(rule.id())) {
      return Optional.of(true);
    }
    if (ignore.contains(rule.family())) {
      return Optional.of(false);
    }
    if (enable.contains(rule.family()) || names(select, rule)) {
      return Optional.of(true);
    }
    return select.isEmpty() ? Optional.empty() : Optional.of(false);
  }

  private static boolean names(List<String> names, RuleDescription rule) {
    return names.contains(rule.id()) || names.contains(rule.family());
  }

  /** Everything that is named. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(select);
    names.addAll(enable);
    names.addAll(ignore);
    return names;
  }
}
