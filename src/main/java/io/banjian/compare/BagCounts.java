package io.banjian.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * What two texts hold, whatever the order.
 *
 * @param onlyInTruth characters of the truth without a like in the text
 * @param onlyInText characters of the text without a like in the truth
 */
public record BagCounts(long onlyInTruth, long onlyInText) {
  public static final BagCounts NONE = new BagCounts(0, 0);

  static BagCounts of(int[] truth, int[] text) {
    Map<Integer, Integer> left = new HashMap<>();
    for (int symbol : truth) {
      left.merge(symbol, 1, Integer::sum);
    }
    long shared = 0;
    for (int symbol : text) {
      int count = left.getOrDefault(symbol, 0);
      if (count > 0) {
        left.put(symbol, count - 1);
        shared++;
      }
    }
    return new BagCounts(truth.length - shared, text.length - shared);
  }

  /**
   * The fewest errors that any order would leave: one wrong character is one missing and one new.
   */
  public long errors() {
    return Math.max(onlyInTruth, onlyInText);
  }

  public BagCounts plus(BagCounts other) {
    return new BagCounts(onlyInTruth + other.onlyInTruth, onlyInText + other.onlyInText);
  }
}
