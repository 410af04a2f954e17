package io.banjian.layout.columns;

import io.banjian.lexicon.Lexicon;

/**
 * Where pieces of two columns touch, with no space between them. Such a line is told by the one
 * above or below it, which has the space: it is as wide as that one, and falls into two pieces as
 * wide as its two.
 */
final class GluedSeam {
  /** Halves of a character by which a full line may differ. */
  private static final int SLACK = 2;

  /** Characters looked at on either side. */
  private static final int REACH = 4;

  /** A column's line, in halves of a character. */
  private static final int NARROWEST = 10;

  /** Log odds from which characters that meet are one text. */
  private static final double RUNS_ON = 1;

  private GluedSeam() {}

  /**
   * The offset at which the second piece begins, or -1 if a token is one piece.
   *
   * @param left the piece of the line beside it that stands to the left
   * @param right the piece to its right
   */
  static int find(CharSequence raw, Tokens line, int token, Piece left, Piece right) {
    Piece whole = line.piece(token, token + 1);
    int both = left.width + right.width;
    if (whole.stretched
        || Math.min(left.width, right.width) < NARROWEST
        || Math.abs(whole.width - both) > 2 * SLACK) {
      return -1;
    }
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int at = whole.start + 1; at < whole.end; at++) {
      Piece one = line.part(token, whole.start, at);
      Piece other = line.part(token, at, whole.end);
      int off = off(one, left) + off(other, right);
      if (Math.max(off(one, left), off(other, right)) > SLACK
          || isOpening(raw.charAt(at - 1))
          || other.starts == PieceStart.CLOSING) {
        continue;
      }
      double seam =
          Lexicon.seam(
              raw.subSequence(Math.max(one.start, at - REACH), at),
              raw.subSequence(at, Math.min(other.end, at + REACH)));
      if (seam < RUNS_ON && off + seam < least) {
        least = off + seam;
        best = at;
      }
    }
    return best;
  }

  private static boolean isOpening(char c) {
    return "“‘（《〈「『【〔(".indexOf(c) >= 0;
  }

  private static int off(Piece piece, Piece like) {
    return Math.min(Math.abs(piece.width - like.width), Math.abs(piece.leastWidth - like.width));
  }
}
