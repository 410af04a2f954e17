package io.banjian.edition;

/**
 * The headline that the pages of two references both print, if they do.
 *
 * @param likeness of the two, 0 where there is none
 * @param close whether one of the references stands right beside it
 * @param weight for choosing among several
 */
public record SharedHeadline(double likeness, boolean close, double weight) {
  static final SharedHeadline NONE = new SharedHeadline(0, false, 0);

  /** From here on two headlines are the same, misread characters and lost lines allowed for. */
  static final double SAME = 0.6;

  /** From here on a headline close by outweighs two numbers that both say otherwise. */
  static final double SURELY_SAME = 0.8;

  boolean isSame() {
    return likeness >= SAME;
  }

  boolean isSurelySame() {
    return likeness >= SURELY_SAME;
  }
}
