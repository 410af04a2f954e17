package io.banjian.delivery;

/**
 * A finding that somebody has looked at, or has put off.
 *
 * @param page the page's name: an entry is gone only if its page was checked
 * @param before the ideographs, letters and digits before it, up to eight
 * @param text what stood there, cut
 * @param after what stood behind it
 * @param standing {@link Standing#ACCEPTED} or {@link Standing#FALSE_POSITIVE}
 * @param reason written by hand; survives rewriting
 */
public record BaselineEntry(
    String fingerprint,
    String rule,
    String page,
    String before,
    String text,
    String after,
    Standing standing,
    String reason) {
  public BaselineEntry {
    if (!standing.isKnown() || standing == Standing.WAIVED) {
      throw new IllegalArgumentException("a baseline holds no finding that is " + standing);
    }
  }
}
