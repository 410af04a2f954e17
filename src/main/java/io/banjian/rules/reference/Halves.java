package io.banjian.rules.reference;

import io.banjian.edition.Issue;
import io.banjian.edition.Jump;
import io.banjian.edition.Jump.Direction;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.PageSummary;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.IssueSink;
import java.util.Optional;

/**
 * Reports the references of one direction that are in one state, with the page that answers them.
 */
final class Halves {
  private static final Bilingual ABSENT =
      new Bilingual("所指的版不在这批交付里", "the page it names is not in the delivery");

  private static final Bilingual ILLEGIBLE =
      new Bilingual(
          "所指的版不全、无法阅读，或者不是它本来的文字",
          "the page it names is not whole, cannot be read, or holds another's text");

  private Halves() {}

  private static boolean isThere(Issue issue, Jump jump) {
    return jump.target().filter(issue.extent()::isClosed).isPresent();
  }

  static void report(Issue issue, Direction direction, JumpState wanted, IssueSink found) {
    for (PageSummary page : issue.followed()) {
      for (Jump jump : page.jumps()) {
        if (jump.direction() != direction) {
          continue;
        }
        Optional<JumpGraph.Link> link = issue.jumps().linkOf(page, jump);
        if (JumpState.of(issue, page, jump, link) != wanted) {
          continue;
        }
        FindingSink.Report report =
            found
                .on(page)
                .at(jump.span())
                .with("printed", jump.printed())
                .with("why", isThere(issue, jump) ? ILLEGIBLE : ABSENT)
                .unsafe();
        link.map(l -> JumpState.partner(l, jump))
            .flatMap(partner -> References.retarget(jump, page, partner))
            .ifPresent(report::fix);
        report.confidence(link.isPresent() ? 0.95 : 0.85).report();
      }
    }
  }
}
