package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.List;

/** The pieces that stand one under the other, as far as the page has been read. */
final class Track {
  final List<Piece> pieces = new ArrayList<>();

  /** Width of a full line, as far as known; 0 before a line was broken off. */
  int measure;

  /** Whether its lines hold marks of running text. */
  boolean running;

  /** Where its lines begin and end, in characters from the line's start. */
  int left;

  int right;

  /** A number that grows from left to right among the tracks that stand side by side. */
  double place;

  void add(Piece piece) {
    if (pieces.isEmpty()) {
      left = piece.left;
      right = piece.right();
    } else if (isNewBlock(piece)) {
      left = piece.left;
      right = piece.right();
      measure = 0;
      running = false;
    } else {
      left = piece.stops > 0 || piece.ends == PieceEnd.SENTENCE ? Math.min(left, piece.left) : left;
      right = Math.max(right, piece.right());
    }
    if (piece.isBrokenOff() && !piece.stretched && piece.width > measure) {
      measure = piece.width;
    }
    running |= piece.stops > 0;
    pieces.add(piece);
  }

  /** Text behind a headline, or text of another width. */
  private boolean isNewBlock(Piece piece) {
    Piece last = last();
    return measure > 0
        && !piece.stretched
        && (last.isBare() || last.ends == PieceEnd.SENTENCE)
        && (piece.width > measure + 4 || (last.isBare() && piece.width < measure - 8));
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }
}
