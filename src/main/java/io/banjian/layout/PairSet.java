package io.banjian.layout;

import java.util.Arrays;
import java.util.List;

/**
 * The different pairs of neighbouring ideographs of a text: words enough to tell whether two texts
 * share a matter.
 */
final class PairSet {
  /** Sorted. */
  private final int[] pairs;

  private PairSet(int[] pairs) {
    this.pairs = pairs;
  }

  /**
   * @param reach how many characters are read
   */
  static PairSet of(List<Block> blocks, int reach) {
    int[] found = new int[64];
    int count = 0;
    int read = 0;
    for (Block block : blocks) {
      String text = block.view().text();
      int last = Math.min(text.length() - 1, reach - read);
      for (int i = 0; i < last; i++) {
        if (Letters.isIdeograph(text.charAt(i)) && Letters.isIdeograph(text.charAt(i + 1))) {
          if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
          }
          found[count++] = text.charAt(i) << 16 | text.charAt(i + 1);
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

  /** How many pairs stand in both texts. */
  int shared(PairSet other) {
    int shared = 0;
    for (int i = 0, k = 0; i < pairs.length && k < other.pairs.length; ) {
      int order = Integer.compare(pairs[i], other.pairs[k]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
