package io.banjian.layout;

import io.banjian.text.CharPairs;
import io.banjian.text.View;
import java.util.List;

/** The words of a headline, by which it is known whether it belongs to a text. */
final class PairSet {
  private final CharPairs pairs;

  private PairSet(CharPairs pairs) {
    this.pairs = pairs;
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
        int at = pairs.indexOf(pair);
        if (at >= 0 && !seen[at]) {
          seen[at] = true;
          shared++;
        }
      }
      read += Math.max(0, last);
    }
    return shared;
  }
}
