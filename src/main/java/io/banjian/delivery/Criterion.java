package io.banjian.delivery;

import io.banjian.rule.Bilingual;
import java.util.Locale;

/**
 * One thing that a delivery is measured by, and what was measured.
 *
 * @param id as profiles write it: {@code errors}, {@code defects-per-10000}, {@code
 *     rules/split-line}
 * @param name for readers
 * @param limit the most that is accepted
 */
public record Criterion(String id, Bilingual name, double limit, double measured) {

  public boolean passed() {
    return measured <= limit;
  }

  /**
   * A count as a count, anything else with two decimals; what lies beyond the limit never looks as
   * if it lay on it.
   */
  public String measuredText() {
    String text = text(measured);
    return !passed() && text.equals(limitText()) ? ">" + text : text;
  }

  public String limitText() {
    return text(limit);
  }

  static String text(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : String.format(Locale.ROOT, "%.2f", number);
  }
}
