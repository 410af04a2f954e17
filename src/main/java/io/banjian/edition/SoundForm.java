package io.banjian.edition;

/**
 * A reference as it should be printed, in whole brackets and with its words read right.
 *
 * @param before what stands before the page's number: （下转第
 * @param label the number as it can be told from the reference itself, else empty
 * @param behind what follows: 版）
 */
public record SoundForm(String before, String label, String behind) {
  @Override
  public String toString() {
    return before + label + behind;
  }
}
