package io.banjian.delivery;

import io.banjian.list.Lists;
import java.util.List;

/**
 * What a run comes to, and what that rests on.
 *
 * @param criteria every limit that was set, passed or not; measured as far as the run came where it
 *     could not judge
 */
public record Verdict(Outcome outcome, List<Criterion> criteria) {
  public Verdict {
    criteria = List.copyOf(criteria);
  }

  public static Verdict of(Summary summary, List<Limit> limits) {
    List<Criterion> criteria = Lists.map(limits, limit -> limit.criterion(summary));
    boolean judged =
        summary.pages() > 0
            && summary.rules() > 0
            && summary.unreadable() == 0
            && summary.problems().isEmpty()
            && summary.failures().isEmpty();
    boolean passed = Lists.all(criteria, Criterion::passed);
    return new Verdict(
        judged ? passed ? Outcome.ACCEPTED : Outcome.REJECTED : Outcome.NOT_JUDGED, criteria);
  }

  public boolean isJudged() {
    return outcome != Outcome.NOT_JUDGED;
  }

  public int exitCode() {
    return outcome.exitCode();
  }
}
