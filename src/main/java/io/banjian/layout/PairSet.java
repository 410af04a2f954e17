package io.banjian.layout;

import io.banjian.text.CharPairs;
import io.banjian.text.View;
import java.util.List;

/** The words of a headline, by which it is known whether it belongs to a text. */
final class PairSet {
  /** Bits by which most pairs of another text are told from all of these. */
  private static final int FILTER_BITS = 12;

  private final CharPairs pairs;
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];

  private PairSet(CharPairs pairs) {
    this.pairs = pairs;
    for (int i = 0; i < pairs.size(); i++) {
      int bit = bit(pairs.get(i));
      filter[bit >> 6] |= 1L << bit;
    }
  }

  /**
   * @param reach how many characters are read
   */
  static PairSet of(List<Block> blocks, int reach) {
    CharPairs.Builder pairs = new CharPairs.Builder(CharPairs.Of.IDEOGRAPHS);
    int read = 0;
    for (Block block : blocks) {
      View text = block.view();
      int last = Math.min(text.length() - 1, reach - read);
      pairs.add(text, last + 1);
      read += Math.max(0, last);
    }
    return new PairSet(pairs.build());
  }

  int size() {
    return pairs.size();
  }

  /**
   * How many of the pairs stand in another text.
   *
   * @param reach how many of its characters are read
   */
  int sharedWith(List<Block> blocks, int reach) {
    boolean[] seen = new boolean[pairs.size()];
    int shared = 0;
    int read = 0;
    for (Block block : blocks) {
      View text = block.view();
      int last = Math.min(text.length() - 1, reach - read);
      int pair = last > 0 ? text.charAt(0) : 0;
      for (int i = 0; i < last; i++) {
        pair = (pair << Character.SIZE) | text.charAt(i + 1);
        int bit = bit(pair);
        if ((filter[bit >> 6] & 1L << bit) != 0) {
          int at = pairs.indexOf(pair);
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
    return (pair * 0x9E3779B9) >>> (Integer.SIZE - FILTER_BITS);
  }
}
