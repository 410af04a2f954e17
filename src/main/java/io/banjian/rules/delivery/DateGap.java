package io.banjian.rules.delivery;

import io.banjian.edition.DeliveredIssue;
import io.banjian.edition.Delivery;
import io.banjian.rule.DeliveryRule;
import io.banjian.rule.DeliverySink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Days between the issues of a paper on which, by its habit, one should have come out. 总期号 that
 * count on without a gap tell that none did.
 */
public final class DateGap implements DeliveryRule {
  private static final int FEWEST_ISSUES = 5;
  private static final int MOST_DAYS = 4_000;

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
    LocalDate before = null;
    for (Map.Entry<LocalDate, DeliveredIssue> entry : issues.entrySet()) {
      LocalDate date = entry.getKey();
      if (before != null) {
        DeliveredIssue earlier = issues.get(before);
        Optional<Integer> skipped =
            earlier == null ? Optional.empty() : skipped(earlier, entry.getValue());
        int expected = expected(before, date, issues);
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

  /**
   * How many of the days between two issues were days of issue, as the other weeks show; the days
   * in question have no voice.
   */
  private static int expected(
      LocalDate from, LocalDate to, TreeMap<LocalDate, DeliveredIssue> issues) {
    if (ChronoUnit.DAYS.between(issues.firstKey(), issues.lastKey()) > MOST_DAYS) {
      return 0; // two deliveries half a century apart have no habit
    }
    Map<DayOfWeek, int[]> came = new EnumMap<>(DayOfWeek.class);
    int all = 0;
    for (LocalDate d = issues.firstKey(); !d.isAfter(issues.lastKey()); d = d.plusDays(1)) {
      if (!d.isAfter(from) || !d.isBefore(to)) {
        int[] counts = came.computeIfAbsent(d.getDayOfWeek(), w -> new int[2]);
        counts[issues.containsKey(d) ? 1 : 0]++;
        all++;
      }
    }
    double daily = (double) issues.size() / all;
    int expected = 0;
    for (LocalDate d = from.plusDays(1); d.isBefore(to); d = d.plusDays(1)) {
      int[] counts = came.getOrDefault(d.getDayOfWeek(), new int[2]);
      int known = counts[0] + counts[1];
      expected += (known == 0 ? daily > 0.8 : counts[1] >= 0.6 * known) ? 1 : 0;
    }
    return expected;
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
