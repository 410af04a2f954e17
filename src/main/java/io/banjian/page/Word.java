package io.banjian.page;

import io.banjian.text.Span;

/**
 * A word as the recognizer saw it.
 *
 * @param confidence of the recognizer, 0 to 1, or {@link #UNKNOWN}
 */
public record Word(Span span, Box box, double confidence) {
  public static final double UNKNOWN = -1;
}
