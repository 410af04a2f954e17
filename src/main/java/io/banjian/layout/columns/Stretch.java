package io.banjian.layout.columns;

import java.util.List;

/** Pieces of one track that stand together: a headline with its text, or a column of it. */
final class Stretch {
  final List<Piece> pieces;
  final double place;

  /** Width of its full lines, or 0 if it holds no running text. */
  final int measure;

  /** Whether it is an upright headline. */
  final boolean upright;

  Stretch(List<Piece> pieces, double place, boolean upright) {
    this.upright = upright;
    this.pieces = List.copyOf(pieces);
    this.place = place;
    int widest = 0;
    for (Piece piece : pieces) {
      if (piece.stops > 0 && piece.isBrokenOff() && !piece.stretched) {
        widest = Math.max(widest, piece.width);
      }
    }
    this.measure = widest;
  }

  Piece first() {
    return pieces.get(0);
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  /** Its last line is full and no sentence ends there: the rest stands elsewhere. */
  boolean isOpenAtEnd() {
    Piece last = last();
    return measure > 0
        && last.ends != PieceEnd.SENTENCE
        && (last.stretched || last.width >= measure - 3);
  }

  /** Its first line is a full line of running text, so no paragraph begins there. */
  boolean isOpenAtStart() {
    Piece first = first();
    return first.starts == PieceStart.CLOSING
        || (measure > 0
            && first.starts != PieceStart.HEAD
            && (first.stretched || first.width >= measure - 2));
  }
}
