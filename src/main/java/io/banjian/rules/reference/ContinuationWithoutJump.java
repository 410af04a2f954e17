package io.banjian.rules.reference;

import io.banjian.edition.Issue;
import io.banjian.edition.Jump.Direction;
import io.banjian.rule.IssueRule;
import io.banjian.rule.IssueSink;

/** 上接 that no page announces, or that names another page than the one that does. */
public final class ContinuationWithoutJump implements IssueRule {
  @Override
  public void check(Issue issue, IssueSink found) {
    Halves.report(issue, Direction.PREVIOUS, JumpState.NOTHING_THERE, found);
  }
}
