package io.banjian.rule;

import io.banjian.edition.PageSummary;
import io.banjian.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * What the engine has to say of one page.
 *
 * @param summary what the rules for issues need of it, if there are any
 */
public record PageResult(
    Page page, List<Finding> findings, List<RuleFailure> failures, Optional<PageSummary> summary) {
  public PageResult {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }

  public PageResult(Page page, List<Finding> findings, List<RuleFailure> failures) {
    this(page, findings, failures, Optional.empty());
  }
}
