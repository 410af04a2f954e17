package io.banjian.edition;

import io.banjian.text.CharPairs;
import java.util.ArrayList;
import java.util.List;

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

  /** Those of all headings of a page, in their order. */
  static List<HeadingPairs> of(PageSummary page) {
    List<HeadingPairs> pairs = new ArrayList<>();
    for (Heading heading : page.headings()) {
      pairs.add(new HeadingPairs(heading.content()));
    }
    return pairs;
  }

  /**
   * Share of the pairs that two headings have in common, 0 where they are clearly not the same;
   * containing is being the same.
   */
  double likeness(HeadingPairs other) {
    if (text.length() < SHORTEST || other.text.length() < SHORTEST || differs(other)) {
      return 0;
    }
    double dice = dice(pairs.common(other.pairs), other);
    return contains(other) ? Math.max(dice, PART) : dice;
  }

  /** Whether a glance tells that neither contains the other and both are not nearly the same. */
  private boolean differs(HeadingPairs other) {
    int most = pairs.mostCommon(other.pairs);
    return most < Math.min(pairs.size(), other.pairs.size())
        && dice(most, other) < SharedHeadline.SAME;
  }

  private double dice(int common, HeadingPairs other) {
    return 2.0 * common / (pairs.size() + other.pairs.size());
  }

  private boolean contains(HeadingPairs other) {
    return Math.min(text.length(), other.text.length()) >= SHORTEST_PART
        && (text.contains(other.text) || other.text.contains(text));
  }
}
