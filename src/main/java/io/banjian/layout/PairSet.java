package io.banjian.layout;

import io.banjian.text.View;
import java.util.Arrays;
import java.util.List;

/**
 * The different pairs of neighbouring ideographs of a text: words enough to tell whether two texts
 * share a matter.
 */
final class PairSet {
  /** Sorted. */
  private final int[] pairs;

  /** A bit for each pair: most pairs of another text are told from these by it alone. */
  private final long bits;

  private PairSet(int[] pairs) {
    this.pairs = pairs;
    long all = 0;
    for (int pair : pairs) {
      all |= 1L << bit(pair);
    }
    this.bits = all;
  }

  /**
   * @param reach how many characters are read
   */
  static PairSet of(List<Block> blocks, int reach) {
    int[] found = new int[64];
    int count = 0;
    int read = 0;
    for (Block block : blocks) {
      View text = block.view();
      int last = Math.min(text.length() - 1, reach - read);
      for (int i = 0; i < last; i++) {
        if (Letters.isIdeograph(text.charAt(i)) && Letters.isIdeograph(text.charAt(i + 1))) {
          if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
          }
          found[count++] = (text.charAt(i) << 16) | text.charAt(i + 1);
        }
      }
      read += Math.max(0, last);
    }
    Arrays.sort(found, 0, count);
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[different++] = found[i];
      }
    }
    return new PairSet(Arrays.copyOf(found, different));
  }

  int size() {
    return pairs.length;
  }

  /**
   * How many of the pairs stand in another text.
   *
   * @param reach how many of its characters are read
   */
  int sharedWith(List<Block> blocks, int reach) {
    boolean[] seen = new boolean[pairs.length];
    int shared = 0;
    int read = 0;
    for (Block block : blocks) {
      View text = block.view();
      int last = Math.min(text.length() - 1, reach - read);
      for (int i = 0; i < last; i++) {
        int pair = (text.charAt(i) << 16) | text.charAt(i + 1);
        if (((bits >>> bit(pair)) & 1) != 0) {
          int at = Arrays.binarySearch(pairs, pair);
          if (at >= 0 && !seen[at]) {
            seen[at] = true;
            shared++;
          }
        }
      }
      read += Math.max(0, last);
    }
    return shared;
  }

  private static int bit(int pair) {
    return (pair * 0x9E3779B9) >>> 26;
  }
}
