package io.banjian.layout.columns;

import java.util.List;

/**
 * Puts two lines of one column in order that the dump has set down the wrong way round.
 *
 * <p>An upright headline's character is taller than the lines beside it, and {@code pdftotext
 * -layout} hangs the line it sets beside it from its top: that line overtakes the one above. Where
 * the characters across the seams say so, it goes back.
 */
final class LocalOrder {
  private static final int NEAR = 3;

  /** Log odds by which the other order must be better. */
  private static final double GAIN = 1;

  private static final int AROUND = 4;

  private final Continuity continuity;

  LocalOrder(Continuity continuity) {
    this.continuity = continuity;
  }

  void mend(List<Piece> pieces) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece one = pieces.get(i);
      Piece other = pieces.get(i + 1);
      if (!one.besideUpright || other.line - one.line > NEAR || other.line <= one.line) {
        continue;
      }
      int measure = measure(pieces, i);
      double now = seam(one, other, measure);
      double swapped = seam(other, one, measure);
      if (i > 0) {
        now += seam(pieces.get(i - 1), one, measure);
        swapped += seam(pieces.get(i - 1), other, measure);
      }
      if (i + 2 < pieces.size()) {
        now += seam(other, pieces.get(i + 2), measure);
        swapped += seam(one, pieces.get(i + 2), measure);
      }
      if (swapped > now + GAIN) {
        pieces.set(i, other);
        pieces.set(i + 1, one);
        i++;
      }
    }
  }

  /** Width of the full lines around. */
  private static int measure(List<Piece> pieces, int at) {
    int measure = 0;
    for (int i = Math.max(0, at - AROUND); i < Math.min(pieces.size(), at + AROUND); i++) {
      Piece piece = pieces.get(i);
      measure = piece.isBrokenOff() && !piece.stretched ? Math.max(measure, piece.width) : measure;
    }
    return measure;
  }

  private double seam(Piece above, Piece below, int measure) {
    boolean full = above.stretched || above.width >= measure - 3;
    boolean opener = below.width < measure - 2 && !below.stretched;
    if (above.ends == PieceEnd.SENTENCE) {
      return below.starts == PieceStart.CLOSING ? -4 : full || opener ? 0 : -1.5;
    }
    if (below.starts == PieceStart.HEAD) {
      return above.isBare() ? 0 : -3;
    }
    return full ? continuity.of(above, below) : above.isBare() ? 0 : -2;
  }
}
