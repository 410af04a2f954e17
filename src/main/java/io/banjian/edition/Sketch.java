package io.banjian.edition;

import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
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
  private static final ClassSet IDEOGRAPHS = ClassSet.of(CharClass.IDEOGRAPH);
  private static final ClassSet OTHERS = IDEOGRAPHS.not();
  private static final int FACTOR = 0x01000193;

  /** The factor to the fourth, in 32 bits: what a character weighs before it leaves the run. */
  private static final int LEAVING = 0x502C3F11;

  private final int[] smallest;

  /** Whether the page has more different runs than those. */
  private final boolean more;

  private final int ideographs;

  /**
   * @param smallest in order; one more than are kept if there are more
   */
  private Sketch(int[] smallest, int ideographs) {
    this.smallest = Arrays.copyOf(smallest, Math.min(SIZE, smallest.length));
    this.more = smallest.length > SIZE;
    this.ideographs = ideographs;
  }

  public static Sketch of(SourceText text) {
    int ideographs = text.count(CharClass.IDEOGRAPH);
    int count = Math.max(0, ideographs - RUN + 1);
    long bound = count <= SIZE * 4 ? Integer.MAX_VALUE : Integer.MAX_VALUE / (count / (SIZE * 2));
    while (true) {
      int[] smallest = smallest(text, bound);
      if (smallest.length > SIZE || bound >= Integer.MAX_VALUE) {
        return new Sketch(smallest, ideographs);
      }
      bound *= 4; // a page that repeats itself has fewer different ones
    }
  }

  /**
   * The smallest hashes, each once, and one more than are kept where there are more: so many below
   * a bound that as a rule lets through a few too many are sorted, not a whole page of them.
   */
  private static int[] smallest(SourceText text, long bound) {
    int[] low = new int[SIZE * 4];
    int lows = 0;
    int[] recent = new int[RUN];
    int slot = 0;
    int before = RUN - 1; // characters that only begin the first run
    int hash = 0;
    int length = text.length();
    for (int i = text.next(IDEOGRAPHS, 0); i < length; i = text.next(IDEOGRAPHS, i)) {
      int end = text.next(OTHERS, i);
      for (; i < end; i++) {
        int c = text.charAt(i);
        if (c >= Character.MIN_HIGH_SURROGATE && c <= Character.MAX_HIGH_SURROGATE) {
          c = text.codePointAt(i++);
        }
        // what leaves the run is taken out of its hash, what enters it is put in
        hash = (hash - recent[slot] * LEAVING) * FACTOR + c;
        recent[slot] = c;
        slot = slot + 1 == RUN ? 0 : slot + 1;
        if (before > 0) {
          before--;
          continue;
        }
        int mixed = mix(hash);
        if (mixed <= bound) {
          if (lows == low.length) {
            low = Arrays.copyOf(low, lows * 2);
          }
          low[lows++] = mixed;
        }
      }
    }
    Arrays.sort(low, 0, lows);
    int different = 0;
    for (int i = 0; i < lows && different <= SIZE; i++) {
      if (different == 0 || low[i] != low[different - 1]) {
        low[different++] = low[i];
      }
    }
    return Arrays.copyOf(low, different);
  }

  /** Spreads the bits, and keeps the sign out of the order. */
  private static int mix(int hash) {
    int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
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

  /**
   * Whether another page may hold such a share of this page's runs: {@link #within}, given up as
   * soon as too many are missing.
   */
  boolean mayBeWithin(Sketch other, double share) {
    int limit = Math.min(bound(), other.bound());
    int end = Arrays.binarySearch(smallest, limit);
    int own = end >= 0 ? end + 1 : -end - 1;
    double spare = own * (1 - share) + 1;
    int missing = 0;
    int[] others = other.smallest;
    for (int i = 0, k = 0; i < own && missing <= spare; i++) {
      while (k < others.length && others[k] < smallest[i]) {
        k++;
      }
      missing += k < others.length && others[k] == smallest[i] ? 0 : 1;
    }
    return missing <= spare;
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
    return more ? smallest[smallest.length - 1] : Integer.MAX_VALUE;
  }

  /** How alike two pages are: the share of their runs that both hold. */
  public double likeness(Sketch other) {
    return Math.min(within(other), other.within(this));
  }
}
