package io.banjian.compare;

/**
 * A stretch of one text that stands, more or less, as a stretch of the other.
 *
 * @param weight characters known to agree
 */
record Block(int aStart, int aEnd, int bStart, int bEnd, int weight) {

  boolean isEmpty() {
    return aStart >= aEnd || bStart >= bEnd;
  }

  /** This and one that follows it in both texts, with what stands between them. */
  Block joined(Block next) {
    return new Block(aStart, next.aEnd, bStart, next.bEnd, weight + next.weight);
  }

  /** Both begin that much later. */
  Block startingLater(int by) {
    return new Block(aStart + by, aEnd, bStart + by, bEnd, Math.max(0, weight - by));
  }
}
