package io.banjian.page;

/** A rectangle on the page image, in the units of the format: nearly always pixels. */
public record Box(int x, int y, int width, int height) {

  public static Box ofCorners(int left, int top, int right, int bottom) {
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  /** The smallest rectangle around both. */
  public Box hull(Box other) {
    return ofCorners(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }
}
