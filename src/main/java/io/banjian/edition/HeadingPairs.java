package io.banjian.edition;

import java.util.Arrays;

/**
 * A heading taken apart into pairs of neighbouring characters, to be compared with many others.
 * Every heading of a page meets every heading of the pages it may be continued on, and hardly two
 * of them are alike: a bit for each pair tells so before any pair is looked at.
 */
final class HeadingPairs {
  private static final int SHORTEST = 4;

  /** From this length on, standing whole within another heading is being the same. */
  private static final int SHORTEST_PART = 6;

  private static final double PART = 0.9;

  private final String text;

  /** The different pairs, sorted. */
  private final int[] pairs;

  private final long bits;

  HeadingPairs(String text) {
    this.text = text;
    int[] all = new int[Math.max(0, text.length() - 1)];
    for (int i = 0; i < all.length; i++) {
      all[i] = (text.charAt(i) << 16) | text.charAt(i + 1);
    }
    Arrays.sort(all);
    int different = 0;
    long seen = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[different++] = all[i];
        seen |= 1L << ((all[i] * 0x9E3779B9) >>> 26);
      }
    }
    this.pairs = Arrays.copyOf(all, different);
    this.bits = seen;
  }

  /** Share of the pairs that two headings have in common; containing is being the same. */
  double likeness(HeadingPairs other) {
    if (text.length() < SHORTEST || other.text.length() < SHORTEST || !mayBeAlike(other)) {
      return 0;
    }
    double dice = 2.0 * common(pairs, other.pairs) / (pairs.length + other.pairs.length);
    return contains(other) ? Math.max(dice, PART) : dice;
  }

  /**
   * Whether enough bits are shared for the headings to be the same. Two pairs may share a bit, so
   * that this errs on the side of looking.
   */
  private boolean mayBeAlike(HeadingPairs other) {
    int shorter = Math.min(Long.bitCount(bits), Long.bitCount(other.bits));
    return Long.bitCount(bits & other.bits) * 4 >= shorter;
  }

  private boolean contains(HeadingPairs other) {
    return Math.min(text.length(), other.text.length()) >= SHORTEST_PART
        && (text.contains(other.text) || other.text.contains(text));
  }

  private static int common(int[] one, int[] other) {
    int common = 0;
    for (int i = 0, k = 0; i < one.length && k < other.length; ) {
      if (one[i] == other[k]) {
        common++;
        i++;
        k++;
      } else if (one[i] < other[k]) {
        i++;
      } else {
        k++;
      }
    }
    return common;
  }
}
