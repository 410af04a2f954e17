package io.banjian.rules.reference;

import io.banjian.edition.Issue;
import io.banjian.edition.Jump.Direction;
import io.banjian.rule.IssueRule;
import io.banjian.rule.IssueSink;

/**
 * A reference to a page that the delivery does not hold: it may be right, and a page alone cannot
 * tell.
 */
public final class JumpUnverifiable implements IssueRule {
  @Override
  public void check(Issue issue, IssueSink found) {
    for (Direction direction : Direction.values()) {
      Halves.report(issue, direction, JumpState.UNVERIFIABLE, found);
    }
  }
}
