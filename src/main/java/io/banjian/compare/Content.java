package io.banjian.compare;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A text without its white space, which lies elsewhere in every dump; and where it stands. */
final class Content {
  private final Clusters text;
  private final int[] places;
  private final int[] symbols;

  Content(Clusters text) {
    this.text = text;
    this.places = IntStream.range(0, text.size()).filter(i -> !text.isBlank(i)).toArray();
    this.symbols = Arrays.stream(places).map(text::symbol).toArray();
  }

  Clusters text() {
    return text;
  }

  int[] symbols() {
    return symbols;
  }

  /** Where a character stands in the text; that of the end for the index behind the last. */
  int at(int index) {
    return index == places.length ? text.size() : places[index];
  }

  /** The characters that stand in a stretch of the text. */
  IntStream between(int from, int to) {
    return IntStream.range(first(from), first(to));
  }

  private int first(int place) {
    int at = Arrays.binarySearch(places, place);
    return at >= 0 ? at : -at - 1;
  }
}
