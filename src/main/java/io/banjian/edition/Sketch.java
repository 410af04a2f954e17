package io.banjian.edition;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import java.util.Arrays;

/**
 * A few hundred bytes by which pages that share text are known: of the hashes of all runs of five
 * ideographs, the smallest. They are a fair sample of the page, and of two pages the same runs
 * survive; white space, marks and line breaks have no part in it.
 */
public final class Sketch {
  private static final int SIZE = 96;
  private static final int RUN = 5;
  private static final int KEYS = 6;

  private final int[] smallest;

  /** How many different runs the page has; told from the sample where there are more than it. */
  private final int runs;

  private final int ideographs;

  private Sketch(int[] smallest, int runs, int ideographs) {
    this.smallest = smallest;
    this.runs = runs;
    this.ideographs = ideographs;
  }

  public static Sketch of(SourceText text) {
    int[] recent = new int[RUN];
    int ideographs = 0;
    int[] hashes = new int[Math.max(16, text.length())];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!CharTable.isIdeograph(c)) {
        continue;
      }
      recent[ideographs % RUN] = c;
      ideographs++;
      if (ideographs >= RUN) {
        int hash = 1;
        for (int k = 0; k < RUN; k++) {
          hash = hash * 0x01000193 ^ recent[(ideographs + k) % RUN];
        }
        hashes[count++] = mix(hash);
      }
    }
    int[] sorted = Arrays.copyOf(hashes, count);
    Arrays.sort(sorted);
    int[] different = Arrays.stream(sorted).distinct().toArray();
    return new Sketch(
        Arrays.copyOf(different, Math.min(SIZE, different.length)), different.length, ideographs);
  }

  /** Spreads the bits, and keeps the sign out of the order. */
  private static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return (h ^ h >>> 16) & 0x7FFFFFFF;
  }

  public int ideographs() {
    return ideographs;
  }

  /**
   * Keys by which to look for pages like this one. Each stands for two runs drawn from the sample:
   * a phrase that a whole paper shares brings no strangers together. Pages of which four fifths are
   * the same have one in common all but surely.
   */
  int[] keys() {
    int[] keys = new int[smallest.length < 2 ? 0 : KEYS];
    for (int key = 0; key < keys.length; key++) {
      int least = Integer.MAX_VALUE;
      int next = Integer.MAX_VALUE;
      for (int hash : smallest) {
        int drawn = mix(hash ^ (key + 1) * 0x9E3779B9);
        if (drawn < least) {
          next = least;
          least = drawn;
        } else if (drawn < next) {
          next = drawn;
        }
      }
      keys[key] = mix(least * 31 + next) ^ key << 28;
    }
    return keys;
  }

  /** The share of this page's runs that another page holds, 0 to 1. */
  public double within(Sketch other) {
    if (smallest.length == 0 || other.smallest.length == 0) {
      return 0;
    }
    // both samples are whole below the smaller of their largest hashes
    int limit = Math.min(bound(), other.bound());
    int own = 0;
    int common = 0;
    for (int i = 0, k = 0; i < smallest.length && smallest[i] <= limit; i++) {
      own++;
      while (k < other.smallest.length && other.smallest[k] < smallest[i]) {
        k++;
      }
      common += k < other.smallest.length && other.smallest[k] == smallest[i] ? 1 : 0;
    }
    return own < 8 ? 0 : (double) common / own;
  }

  private int bound() {
    return runs <= SIZE ? Integer.MAX_VALUE : smallest[smallest.length - 1];
  }

  /** How alike two pages are: the share of their runs that both hold. */
  public double likeness(Sketch other) {
    return Math.min(within(other), other.within(this));
  }
}
