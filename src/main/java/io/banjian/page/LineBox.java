package io.banjian.page;

import io.banjian.text.Span;
import java.util.List;

/**
 * A line of the page image and the text read from it.
 *
 * @param element the id of its element in the markup, empty if it has none
 */
public record LineBox(String element, Span span, Box box, List<Word> words) {
  public LineBox {
    words = List.copyOf(words);
  }
}
