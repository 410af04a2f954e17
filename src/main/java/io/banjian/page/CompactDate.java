package io.banjian.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as the names of files and folders hold it: 20250213, 2025-02-13, 2025.02.13. Read by hand:
 * to make a pattern takes longer than to check a small page.
 */
final class CompactDate {
  private static final String WITHIN = "-_.";

  private CompactDate() {}

  /**
   * Where a date that begins at a place ends, or -1. Years are those of 1800–2099, so that other
   * eight digits stay out.
   */
  static int end(String name, int from) {
    boolean century =
        name.startsWith("18", from) || name.startsWith("19", from) || name.startsWith("20", from);
    int year = century ? behindDigits(name, from, 4) : -1;
    int month = year < 0 ? -1 : behindDigits(name, behindOne(WITHIN, name, year), 2);
    return month < 0 ? -1 : behindDigits(name, behindOne(WITHIN, name, month), 2);
  }

  /** The day that a stretch names, from one end to the other; 2025-13-40 is a number, not a day. */
  static Optional<LocalDate> in(String name, int from, int to) {
    if (end(name, from) != to) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (isDigit(name.charAt(i))) {
        digits.append(name.charAt(i));
      }
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits, 0, 4, 10),
              Integer.parseInt(digits, 4, 6, 10),
              Integer.parseInt(digits, 6, 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The place behind a separator, if one stands there. */
  static int behindOne(String separators, String name, int at) {
    return at < name.length() && separators.indexOf(name.charAt(at)) >= 0 ? at + 1 : at;
  }

  private static int behindDigits(String name, int from, int count) {
    int end = from + count;
    if (end > name.length()) {
      return -1;
    }
    for (int i = from; i < end; i++) {
      if (!isDigit(name.charAt(i))) {
        return -1;
      }
    }
    return end;
  }
}
