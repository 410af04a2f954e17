package io.banjian.rules.delivery;

import io.banjian.edition.DeliveredIssue;
import io.banjian.edition.Delivery;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Days between the issues of a paper on which, by its habit, one should have come out. 总期号 that
 * count on without a gap tell that none did.
 */
public final class DateGap implements DeliveryRule {
  private static final int FEWEST_ISSUES = 5;

  @Override
  public void check(Delivery delivery, DeliverySink found) {
    Map<String, TreeMap<LocalDate, DeliveredIssue>> papers = new TreeMap<>();
    for (DeliveredIssue issue : delivery.issues()) {
      issue
          .date()
          .ifPresent(
              d ->
                  papers
                      .computeIfAbsent(issue.paperKey(), p -> new TreeMap<>())
                      .putIfAbsent(d, issue));
    }
    papers.values().forEach(issues -> gaps(issues, found));
  }

  private static void gaps(TreeMap<LocalDate, DeliveredIssue> issues, DeliverySink found) {
    if (issues.size() < FEWEST_ISSUES) {
      return;
    }
    WeekdayHabit habit = new WeekdayHabit(issues.navigableKeySet());
    LocalDate before = null;
    for (Map.Entry<LocalDate, DeliveredIssue> entry : issues.entrySet()) {
      LocalDate date = entry.getKey();
      if (before != null) {
        DeliveredIssue earlier = issues.get(before);
        Optional<Integer> skipped =
            earlier == null ? Optional.empty() : skipped(earlier, entry.getValue());
        int expected = habit.expected(before, date);
        boolean gap = skipped.map(s -> s > 0).orElse(expected > 0);
        if (gap) {
          report(before, date, skipped.orElse(expected), entry.getValue(), found);
        }
      }
      before = date;
    }
  }

  /** How many issues the 总期号 leave out, if both print one that can be. */
  private static Optional<Integer> skipped(DeliveredIssue earlier, DeliveredIssue later) {
    if (earlier.serial().isEmpty() || later.serial().isEmpty()) {
      return Optional.empty();
    }
    int step = later.serial().get() - earlier.serial().get();
    return step >= 1 && step <= 366 ? Optional.of(step - 1) : Optional.empty();
  }

  private static void report(
      LocalDate before, LocalDate date, int count, DeliveredIssue issue, DeliverySink found) {
    String days =
        before.plusDays(2).equals(date)
            ? before.plusDays(1).toString()
            : before.plusDays(1) + "–" + date.minusDays(1);
    found
        .about(issue.id(""), issue.pages().get(0).folder())
        .with("days", days)
        .with("count", Integer.toString(count))
        .confidence(0.7)
        .report();
  }
}
