package io.banjian.layout;

import io.banjian.text.Span;
import java.util.List;

/**
 * Characters set apart one by one: 结 束 ， 企 业, left by justification or by a headline stretched over
 * its column.
 *
 * @param span from the first of the characters to the last
 * @param gaps the white space to drop
 * @param reads whether the characters follow each other as in a text; those of upright columns that
 *     stand side by side do not, and nothing is to be closed between them
 */
public record LetterSpacing(Span span, List<Span> gaps, boolean reads) {
  public LetterSpacing {
    gaps = List.copyOf(gaps);
  }
}
