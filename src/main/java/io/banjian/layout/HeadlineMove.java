package io.banjian.layout;

import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.List;

/**
 * A headline that stands behind its article, as PDF extractors read boxes in the order in which
 * they were drawn.
 *
 * @param span the headline's lines
 * @param article the article it belongs to
 * @param edits that move its lines above the article
 */
public record HeadlineMove(Span span, Article article, List<Edit> edits, double confidence) {
  public HeadlineMove {
    edits = List.copyOf(edits);
  }
}
