package io.banjian.rules.image;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;

/**
 * How far to the right each character of a line stands, in halves of a full-width character: text
 * that keeps its blanks keeps the places of its columns, give or take a few.
 */
final class LinePlaces {
  private final SourceText text;
  private final int[][] known;

  LinePlaces(SourceText text) {
    this.text = text;
    this.known = new int[text.lineCount()][];
  }

  /** The places of a line's characters, and behind them where it ends. */
  int[] of(int line) {
    int[] places = known[line];
    if (places == null) {
      places = measure(text.lineStart(line), text.lineEnd(line));
      known[line] = places;
    }
    return places;
  }

  private int[] measure(int start, int end) {
    int[] places = new int[end - start + 1];
    int place = 0;
    for (int at = start; at < end; at++) {
      places[at - start] = place;
      place += Pieces.isSpace(text, at) ? 1 : CharTable.widthOf(text.charAt(at)).inPrint();
    }
    places[end - start] = place;
    return places;
  }
}
