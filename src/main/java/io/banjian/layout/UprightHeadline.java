package io.banjian.layout;

import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.List;

/**
 * A headline that a dump shows one character a line, or two.
 *
 * @param text as it reads
 * @param edits that set it on one line; where it stood in two columns they move its left one behind
 *     its right one
 */
public record UprightHeadline(Span span, String text, List<Edit> edits, double confidence) {
  public UprightHeadline {
    edits = List.copyOf(edits);
  }
}
