package io.banjian.compare;

import io.banjian.text.CharTable;
import io.banjian.text.Span;
import java.util.Arrays;

/**
 * A text as a row of characters in the reader's sense, each a number that equal characters share,
 * and each with the place in the raw text where it came from.
 *
 * <p>Made by an {@link Alphabet}; only rows of one alphabet can be compared.
 */
final class Clusters {
  private final String raw;
  private final int[] symbols;
  private final int[] starts;
  private final int[] ends;

  Clusters(String raw, int[] symbols, int[] starts, int[] ends) {
    this.raw = raw;
    this.symbols = symbols;
    this.starts = starts;
    this.ends = ends;
  }

  int size() {
    return symbols.length;
  }

  int symbol(int index) {
    return symbols[index];
  }

  int[] symbols(int from, int to) {
    return Arrays.copyOfRange(symbols, from, to);
  }

  /** Where a character begins in the raw text; that of the end for the index behind the last. */
  int start(int index) {
    return index < starts.length ? starts[index] : raw.length();
  }

  int end(int index) {
    return ends[index];
  }

  /** White space, or a line break. */
  boolean isBlank(int index) {
    return CharTable.classOf(raw.codePointAt(starts[index])).isBlank();
  }

  /** The raw text that a stretch of characters came from. */
  Span span(int from, int to) {
    return from == to ? Span.at(start(from)) : new Span(starts[from], ends[to - 1]);
  }

  String text(int from, int to) {
    return span(from, to).of(raw);
  }

  String raw() {
    return raw;
  }
}
