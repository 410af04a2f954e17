package io.banjian.rules.reference;

import io.banjian.edition.Issue;
import io.banjian.edition.Jump.Direction;
import io.banjian.rule.IssueRule;
import io.banjian.rule.IssueSink;

/** 下转 to a page that is there, on which nothing continues the article. */
public final class JumpWithoutContinuation implements IssueRule {
  @Override
  public void check(Issue issue, IssueSink found) {
    Halves.report(issue, Direction.NEXT, JumpState.NOTHING_THERE, found);
  }
}
