package io.banjian.layout.columns;

import java.util.List;

/** Pieces of one track that stand together: a headline with its text, or a column of it. */
final class Stretch {
  /** Lines that tell where the edge of a column is. */
  private static final int LOOKED_AT = 8;

  final List<Piece> pieces;
  final double place;

  /** Width of its full lines, or 0 if it holds no running text. */
  final int measure;

  /** Whether it is an upright headline. */
  final boolean upright;

  /** What its dump kept of an indent before its first line. */
  private final Frame.Indent indent;

  Stretch(List<Piece> pieces, double place, boolean upright, boolean placed) {
    this.upright = upright;
    this.indent =
        placed && pieces.size() > 1
            ? Frame.of(pieces, 1, Math.min(pieces.size(), LOOKED_AT)).indentOf(pieces.get(0))
            : Frame.Indent.UNKNOWN;
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
    if (first.starts == PieceStart.CLOSING) {
      return true;
    }
    if (measure == 0 || first.starts == PieceStart.HEAD) {
      return false;
    }
    return switch (indent) {
      case NONE -> first.stops > 0 || first.stretched || first.width >= measure - 3;
      case KEPT -> false;
      case UNKNOWN -> first.stretched || first.width >= measure - 2;
    };
  }
}
