package io.banjian.edition;

import io.banjian.text.CharPairs;

/**
 * A heading taken apart into pairs of neighbouring characters, to be compared with many others:
 * every heading of a page meets every heading of the pages it may be continued on.
 */
final class HeadingPairs {
  private static final int SHORTEST = 4;

  /** From this length on, standing whole within another heading is being the same. */
  private static final int SHORTEST_PART = 6;

  private static final double PART = 0.9;

  private final String text;
  private final CharPairs pairs;

  HeadingPairs(String text) {
    this.text = text;
    this.pairs = CharPairs.of(text, CharPairs.Of.ALL);
  }

  /** Share of the pairs that two headings have in common; containing is being the same. */
  double likeness(HeadingPairs other) {
    if (text.length() < SHORTEST
        || other.text.length() < SHORTEST
        || !pairs.mayBeAlike(other.pairs)) {
      return 0;
    }
    double dice = 2.0 * pairs.common(other.pairs) / (pairs.size() + other.pairs.size());
    return contains(other) ? Math.max(dice, PART) : dice;
  }

  private boolean contains(HeadingPairs other) {
    return Math.min(text.length(), other.text.length()) >= SHORTEST_PART
        && (text.contains(other.text) || other.text.contains(text));
  }
}
