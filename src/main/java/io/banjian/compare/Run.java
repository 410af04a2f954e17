package io.banjian.compare;

/**
 * A stretch of an alignment to which the same happened. Equal and substituted stretches are as long
 * in both texts; a missing one has no length in the second, an inserted one none in the first.
 */
record Run(Change change, int aStart, int aEnd, int bStart, int bEnd) {

  int length() {
    return Math.max(aEnd - aStart, bEnd - bStart);
  }

  /** The same counted from another place. */
  Run shifted(int a, int b) {
    return new Run(change, aStart + a, aEnd + a, bStart + b, bEnd + b);
  }
}
