package io.banjian.rule;

import io.banjian.edition.PageSummary;
import io.banjian.page.Page;
import io.banjian.text.Span;
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

  /** Whether most of it is no text that anybody could read: decoded wrongly, or lost. */
  public boolean isIllegible() {
    int garbled = 0;
    for (Finding finding : findings) {
      boolean counts =
          finding.rule().family().equals("character") && finding.severity() == Severity.ERROR;
      garbled += counts ? finding.span().map(Span::length).orElse(0) : 0;
    }
    return garbled * 2 > page.text().length();
  }

  public PageResult(Page page, List<Finding> findings, List<RuleFailure> failures) {
    this(page, findings, failures, Optional.empty());
  }
}
