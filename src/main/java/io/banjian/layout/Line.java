package io.banjian.layout;

import io.banjian.text.Span;

/**
 * A line of ink.
 *
 * @param number from 0
 * @param span from its first ink to its last
 * @param width in East Asian units, halves of a full-width character
 * @param measure width of a full line where it stands, or 0 where none is known
 */
public record Line(int number, Span span, int width, int measure) {
  /** As long as its column allows. */
  public boolean isFull() {
    return measure > 0 && width >= measure - 2;
  }
}
