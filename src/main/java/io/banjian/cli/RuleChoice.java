package io.banjian.cli;

import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.yaml.YamlMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which rules {@code --select} and {@code --ignore} leave: by rule or by family. */
final class RuleChoice {
  private final List<String> selected;
  private final List<String> ignored;

  RuleChoice(RuleCatalogue catalogue, List<String> selected, List<String> ignored, Words words) {
    Set<String> known = new TreeSet<>();
    for (RuleDescription rule : catalogue.descriptions()) {
      known.add(rule.id());
      known.add(rule.family());
    }
    for (List<String> names : List.of(selected, ignored)) {
      for (String name : names) {
        if (!known.contains(name)) {
          throw new UsageException(
              words.of("没有规则或规则族 " + name, "no rule or family ‘" + name + "’")
                  + YamlMap.suggestion(name, known));
        }
      }
    }
    this.selected = selected;
    this.ignored = ignored;
  }

  boolean wants(RuleDescription rule) {
    return (selected.isEmpty() || names(selected, rule)) && !names(ignored, rule);
  }

  private static boolean names(List<String> names, RuleDescription rule) {
    return names.contains(rule.id()) || names.contains(rule.family());
  }
}
