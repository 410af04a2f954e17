package io.banjian.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day written 2025-02-13, as it stands in a page's identity. Java's own reader of dates is made
 * for any way to write them; to get it ready takes longer than a small page.
 */
public final class IsoDate {
  private static final String FORM = "dddd-dd-dd";

  private IsoDate() {}

  /** The day, if the text is one and the calendar has it. */
  public static Optional<LocalDate> of(String text) {
    if (!isWritten(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    } catch (DateTimeException e) { // 2025-13-40 is a folder's name, not a day
      return Optional.empty();
    }
  }

  /** Whether a text has the form of a day, be there such a day or not. */
  public static boolean isWritten(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char c = text.charAt(i);
      if (FORM.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
