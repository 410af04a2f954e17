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
        Optional<Edit> fix =
            link.map(l -> JumpState.partner(l, jump))
                .flatMap(partner -> References.retarget(jump, page, partner));
        if (state == JumpState.NAMES_NO_PAGE) {
          fix =
              fix.or(
                  () ->
                      issue
                          .extent()
                          .onlyPage(jump.direction(), page)
                          .map(number -> References.retarget(jump, page, number)));
        }
        fix.ifPresent(report::fix);
        report.report();
      }
    }
  }

  private static Bilingual inWords(JumpState state, Jump jump) {
    return state == JumpState.NAMES_NO_PAGE
        ? new Bilingual("没有写明版号", "names no page")
        : new Bilingual(
            "所指的版这一期没有", "points to a page that this issue does not have: " + jump.printed());
  }
}
