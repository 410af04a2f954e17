package io.banjian.layout.columns;

/**
 * Between which two columns of text something stands, by their places from left to right.
 *
 * @param left the column to its left, or minus infinity
 * @param right the column to its right, or infinity
 */
record UprightSlot(double left, double right) {
  static final UprightSlot ANYWHERE =
      new UprightSlot(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  boolean meets(UprightSlot other) {
    return Math.max(left, other.left) < Math.min(right, other.right);
  }

  boolean isRightOf(UprightSlot other) {
    return left >= other.right;
  }

  /** What both allow, or this if they contradict each other. */
  UprightSlot common(UprightSlot other) {
    return meets(other)
        ? new UprightSlot(Math.max(left, other.left), Math.min(right, other.right))
        : this;
  }

  /** A place between those two columns. */
  double middle() {
    if (Double.isInfinite(left)) {
      return Double.isInfinite(right) ? 0 : right - 1;
    }
    return Double.isInfinite(right) ? left + 1 : (left + right) / 2;
  }
}
