package io.banjian.rule;

import io.banjian.list.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The rules of a run: those that read one page, those that look at an issue, and those that look at
 * a delivery.
 */
public record RuleSet(List<Rule> pageRules, List<Rule> issueRules, List<Rule> deliveryRules) {
  public RuleSet {
    pageRules = List.copyOf(pageRules);
    issueRules = List.copyOf(issueRules);
    deliveryRules = List.copyOf(deliveryRules);
  }

  /** One rule by itself. */
  public static RuleSet of(Rule rule) {
    List<Rule> one = List.of(rule);
    if (rule.detector() instanceof DeliveryRule) {
      return new RuleSet(List.of(), List.of(), one);
    }
    return rule.detector() instanceof IssueRule
        ? new RuleSet(List.of(), one, List.of())
        : new RuleSet(one, List.of(), List.of());
  }

  /** Every rule, whatever it reads. */
  public List<Rule> all() {
    List<Rule> all = new ArrayList<>(pageRules);
    all.addAll(issueRules);
    all.addAll(deliveryRules);
    return List.copyOf(all);
  }

  /** The same rules, each changed. */
  public RuleSet with(UnaryOperator<Rule> change) {
    return new RuleSet(
        Lists.map(pageRules, change),
        Lists.map(issueRules, change),
        Lists.map(deliveryRules, change));
  }

  /** Whether something must be kept of each page for rules that see more than one. */
  public boolean lookBeyondPages() {
    return !issueRules.isEmpty() || !deliveryRules.isEmpty();
  }

  public int size() {
    return pageRules.size() + issueRules.size() + deliveryRules.size();
  }
}
