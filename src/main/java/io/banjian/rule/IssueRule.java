package io.banjian.rule;

import io.banjian.edition.Issue;

/**
 * Looks at the pages of an issue together, from their summaries alone, and may find something on
 * any of them. Holds no state.
 */
public interface IssueRule extends Detector {
  void check(Issue issue, IssueSink found);
}
