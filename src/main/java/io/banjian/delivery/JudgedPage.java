package io.banjian.delivery;

import io.banjian.list.Lists;
import io.banjian.page.Page;
import io.banjian.rule.RuleFailure;
import java.util.List;

/** A checked page as the writers get it: each finding with its standing. */
public record JudgedPage(
    Page page,
    PlaceInFile place,
    Origin origin,
    List<JudgedFinding> findings,
    List<RuleFailure> failures) {
  public JudgedPage {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }

  /**
   * Whether this adds to a page that was handed on before, or speaks of one that is not there: it
   * has no text.
   */
  public boolean isLate() {
    return origin.pages() == 0;
  }

  /** The findings that no baseline holds. */
  public List<JudgedFinding> counting() {
    return Lists.filter(findings, JudgedFinding::counts);
  }
}
