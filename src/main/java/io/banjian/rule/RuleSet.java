package io.banjian.rule;

import java.util.List;

/** The rules of a run: those that read one page, and those that look at an issue. */
public record RuleSet(List<Rule> pageRules, List<Rule> issueRules) {
  public RuleSet {
    pageRules = List.copyOf(pageRules);
    issueRules = List.copyOf(issueRules);
  }

  public int size() {
    return pageRules.size() + issueRules.size();
  }
}
