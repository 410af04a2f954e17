package io.banjian.layout;

import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.List;

/**
 * Paragraphs whose parts stand apart in the dump, as the page's image shows.
 *
 * @param foreign what stands between the first of them and its rest
 * @param edits bring all parts of the region together
 */
public record TornText(Span foreign, List<Edit> edits) {
  public TornText {
    edits = List.copyOf(edits);
  }
}
