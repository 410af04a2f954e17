package io.banjian.rules.reference;

import io.banjian.edition.Issue;
import io.banjian.edition.Jump;
import io.banjian.edition.Jump.Direction;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.PageSummary;
import io.banjian.rule.FindingSink;
import io.banjian.rule.IssueSink;
import java.util.Optional;

/**
 * Reports the references of one direction that are in one state, with the page that answers them.
 */
final class Halves {
  private Halves() {}

  static void report(Issue issue, Direction direction, JumpState wanted, IssueSink found) {
    for (PageSummary page : issue.pages()) {
      for (Jump jump : page.jumps()) {
        Optional<JumpGraph.Link> link = issue.jumps().linkOf(page, jump);
        if (jump.direction() != direction || JumpState.of(issue, page, jump, link) != wanted) {
          continue;
        }
        FindingSink.Report report =
            found.on(page).at(jump.span()).with("printed", jump.printed()).unsafe();
        link.map(l -> JumpState.partner(l, jump))
            .flatMap(partner -> References.retarget(jump, page, partner))
            .ifPresent(report::fix);
        report.confidence(link.isPresent() ? 0.95 : 0.85).report();
      }
    }
  }
}
