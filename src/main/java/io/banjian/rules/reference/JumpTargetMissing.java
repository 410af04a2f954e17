package io.banjian.rules.reference;

import io.banjian.edition.Issue;
import io.banjian.edition.Jump;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.PageSummary;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.IssueRule;
import io.banjian.rule.IssueSink;
import io.banjian.text.Edit;
import java.util.List;
import java.util.Optional;

/** A reference to a page that the issue does not have, or to none: nobody can follow it. */
public final class JumpTargetMissing implements IssueRule {
  @Override
  public void check(Issue issue, IssueSink found) {
    for (PageSummary page : issue.followed()) {
      for (Jump jump : page.jumps()) {
        Optional<JumpGraph.Link> link = issue.jumps().linkOf(page, jump);
        JumpState state = JumpState.of(issue, page, jump, link);
        if (state != JumpState.NAMES_NO_PAGE && state != JumpState.NO_SUCH_PAGE) {
          continue;
        }
        FindingSink.Report report =
            found.on(page).at(jump.span()).with("what", inWords(state, jump)).unsafe();
        Optional<JumpGraph.End> partner = link.map(l -> JumpState.partner(l, jump));
        if (state == JumpState.NAMES_NO_PAGE) {
          partner
              .flatMap(other -> References.complete(jump, page, other))
              .or(() -> onlyPage(issue, page, jump))
              .ifPresent(report::fix);
        } else {
          partner.flatMap(other -> References.retarget(jump, page, other)).ifPresent(report::fix);
        }
        report.report();
      }
    }
  }

  /** An issue of two pages leaves no choice. */
  private static Optional<List<Edit>> onlyPage(Issue issue, PageSummary page, Jump jump) {
    return issue
        .extent()
        .onlyPage(jump.direction(), page)
        .map(number -> References.complete(jump, page, number));
  }

  private static Bilingual inWords(JumpState state, Jump jump) {
    return state == JumpState.NAMES_NO_PAGE
        ? new Bilingual("没有写明版号", "names no page")
        : new Bilingual(
            "所指的版这一期没有", "points to a page that this issue does not have: " + jump.printed());
  }
}
