package io.banjian.rules.delivery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;

/** On which days of the week a paper comes out. */
final class WeekdayHabit {
  private static final int WEEK = 7;

  /** Two deliveries half a century apart have no habit. */
  private static final int MOST_DAYS = 4_000;

  /** Where nothing is known of a day of the week: that it comes out on so many of all days. */
  private static final double DAILY = 0.8;

  private static final double MOSTLY = 0.6;

  private final boolean known;
  private final long all;
  private final int issues;

  /** From the first issue to the last: how often each day of the week was, and had an issue. */
  private final long[] days = new long[WEEK];

  private final int[] came = new int[WEEK];

  WeekdayHabit(NavigableSet<LocalDate> dates) {
    LocalDate first = dates.first();
    this.issues = dates.size();
    this.all = ChronoUnit.DAYS.between(first, dates.last()) + 1;
    this.known = all <= MOST_DAYS + 1;
    for (int day = 0; day < WEEK; day++) {
      days[index(first.plusDays(day))] = (all + WEEK - 1 - day) / WEEK;
    }
    for (LocalDate date : dates) {
      came[index(date)]++;
    }
  }

  private static int index(LocalDate date) {
    return date.getDayOfWeek().ordinal();
  }

  /**
   * How many of the days between two issues were days of issue, as the other weeks show; the days
   * in question have no voice.
   */
  int expected(LocalDate from, LocalDate to) {
    if (!known) {
      return 0;
    }
    int[] between = new int[WEEK];
    int gap = 0;
    for (LocalDate d = from.plusDays(1); d.isBefore(to); d = d.plusDays(1)) {
      between[index(d)]++;
      gap++;
    }
    int expected = 0;
    for (int day = 0; day < WEEK; day++) {
      long elsewhere = days[day] - between[day];
      boolean comes =
          elsewhere == 0 ? issues > DAILY * (all - gap) : came[day] >= MOSTLY * elsewhere;
      expected += comes ? between[day] : 0;
    }
    return expected;
  }
}
