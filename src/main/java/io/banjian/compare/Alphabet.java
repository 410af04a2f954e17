package io.banjian.compare;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Cuts texts into grapheme clusters and numbers them. A cluster of one code point is that code
 * point; longer ones get numbers beyond Unicode as they turn up.
 *
 * <p>ICU's break iterator and not the JDK's: that of JDK 17 cuts 葛 off its variation selector.
 */
final class Alphabet {
  private static final int CR_LF = Character.MAX_CODE_POINT + 1;

  private final Map<String, Integer> longer = new HashMap<>(Map.of("\r\n", CR_LF));
  private final BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
  private final Normalization normalization;

  Alphabet(Normalization normalization) {
    this.normalization = normalization;
  }

  static boolean isLineBreak(int symbol) {
    return symbol == '\n' || symbol == '\r' || symbol == CR_LF;
  }

  /** A text, normalized character by character, so that every character knows its raw place. */
  Clusters clusters(String raw) {
    Row row = new Row(raw.length());
    breaks.setText(raw);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      if (normalization.isNone()) {
        row.add(symbol(raw, start, end), start, end);
      } else {
        row.normalized.append(normalization.apply(raw.substring(start, end)));
        row.cut(start, end);
      }
    }
    return normalization.isNone() ? row.clusters(raw) : normalized(raw, row);
  }

  /** What was one character may have become two (ﬁ), or none at all. */
  private Clusters normalized(String raw, Row before) {
    String text = before.normalized.toString();
    Row row = new Row(text.length());
    breaks.setText(text);
    int start = breaks.first();
    int at = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      while (before.cuts[at] <= start) {
        at++;
      }
      int last = at;
      while (before.cuts[last] < end) {
        last++;
      }
      row.add(symbol(text, start, end), before.starts[at], before.ends[last]);
    }
    return row.clusters(raw);
  }

  private int symbol(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (Character.charCount(first) == end - start) {
      return first;
    }
    return longer.computeIfAbsent(
        text.substring(start, end), cluster -> Character.MAX_CODE_POINT + 1 + longer.size());
  }

  /** A row that grows. */
  private static final class Row {
    private final StringBuilder normalized = new StringBuilder();
    private int[] symbols;
    private int[] starts;
    private int[] ends;

    /** Where, in the normalized text, what came of a character ends. */
    private int[] cuts;

    private int size;

    Row(int most) {
      symbols = new int[most];
      starts = new int[most];
      ends = new int[most];
      cuts = new int[most];
    }

    void add(int symbol, int start, int end) {
      symbols[size] = symbol;
      starts[size] = start;
      ends[size++] = end;
    }

    void cut(int start, int end) {
      cuts[size] = normalized.length();
      add(0, start, end);
    }

    Clusters clusters(String raw) {
      return new Clusters(
          raw,
          Arrays.copyOf(symbols, size),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size));
    }
  }
}
