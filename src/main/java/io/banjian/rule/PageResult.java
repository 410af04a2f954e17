package io.banjian.rule;

import io.banjian.page.Page;
import java.util.List;

/** What the engine has to say of one page. */
public record PageResult(Page page, List<Finding> findings, List<RuleFailure> failures) {
  public PageResult {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }
}
