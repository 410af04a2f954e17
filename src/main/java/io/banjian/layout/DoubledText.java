package io.banjian.layout;

import io.banjian.text.Span;
import java.util.List;

/**
 * 重影: a headline drawn twice for its shadow, so that every character of it stands twice.
 *
 * @param span both copies
 * @param dropped the second copy, in pieces where the doubling is piecewise, and what white space
 *     goes with it
 * @param text what stays
 */
public record DoubledText(Span span, List<Span> dropped, String text) {
  public DoubledText {
    dropped = List.copyOf(dropped);
  }
}
