package io.banjian.rules.image;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * How far to the right each character of a line stands, in halves of a full-width character: text
 * that keeps its blanks keeps the places of its columns, give or take a few.
 */
final class LinePlaces {
  private final SourceText text;
  private final int[][] known;
  private final @Nullable LinePieces[] pieces;

  LinePlaces(SourceText text) {
    this.text = text;
    this.known = new int[text.lineCount()][];
    this.pieces = new LinePieces[text.lineCount()];
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

  LinePieces pieces(int line) {
    LinePieces found = pieces[line];
    if (found == null) {
      found = LinePieces.of(text, line);
      pieces[line] = found;
    }
    return found;
  }

  /** Where the piece starts that begins at this place of a line, give or take a few; or −1. */
  int pieceAt(int line, int place, int slack) {
    int lineStart = text.lineStart(line);
    int[] places = of(line);
    LinePieces there = pieces(line);
    for (int piece = 0; piece < there.count(); piece++) {
      int away = places[there.start(piece) - lineStart] - place;
      if (Math.abs(away) <= slack) {
        return there.start(piece);
      }
      if (away > 0) {
        return -1;
      }
    }
    return -1;
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
