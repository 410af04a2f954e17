package io.banjian.layout.columns;

import java.util.Arrays;

/** How well a piece fits below the foot of a track, as log odds against standing elsewhere. */
final class PieceFit {
  /** The first line of a paragraph is two characters shorter. */
  private static final int INDENT = 4;

  /** Characters by which a narrow gutter lets a piece begin further left than its column. */
  private static final int MOST_PULLED = 12;

  private static final double TEXT_UNDER_UPRIGHT = -3;
  private static final double UPRIGHT_UNDER_TEXT = -4;

  private final boolean placed;
  private final Continuity continuity;

  /** For each token of a line how the text above goes on in it; not-a-number before it is asked. */
  private double[] seams = new double[0];

  /**
   * @param placed whether the dump kept where on its line a piece stands
   */
  PieceFit(boolean placed, Continuity continuity) {
    this.placed = placed;
    this.continuity = continuity;
  }

  /**
   * For each piece of a line how well it fits below.
   *
   * @param distance what the line's standing so far below says; of a piece that stands far aside
   *     nothing more is asked
   */
  double[] of(Foot foot, LinePieces line, double distance) {
    double[] known = foot.known(line);
    if (known != null) {
      return known;
    }
    Piece above = foot.last;
    boolean scrap = isScrap(above);
    if (seams.length < line.tokens) {
      seams = new double[line.tokens];
    }
    Arrays.fill(seams, 0, line.tokens, Double.NaN);
    double[] fits = new double[line.pieces.length];
    for (int i = 0; i < fits.length; i++) {
      Piece below = line.pieces[i];
      double place = placed ? place(foot, above, below) : 0;
      if (scrap != isScrap(below)) {
        fits[i] = (scrap ? TEXT_UNDER_UPRIGHT : UPRIGHT_UNDER_TEXT) + place + distance;
      } else if (place < -8) {
        fits[i] = place;
      } else {
        double text = text(foot, above, below, line.from[i]);
        fits[i] = width(foot, below) + text + place + distance;
      }
    }
    foot.know(line, fits);
    return fits;
  }

  private static double place(Foot foot, Piece above, Piece below) {
    if (below.isCrowded()) {
      int pulled = foot.left - below.left;
      if (pulled >= -1 && pulled <= MOST_PULLED) {
        return 2;
      }
    }
    int shift = Math.abs(below.left - foot.left);
    int fromLast = Math.abs(below.left - above.left);
    int best = Math.min(shift, fromLast);
    if (best <= 1) {
      return 3;
    }
    if (best <= INDENT) {
      return 2;
    }
    if (!below.isBare() && !below.stretched) {
      return best <= 6 ? -3 : -9; // running text keeps to the edge of its column
    }
    int overlap = Math.min(foot.right, below.right()) - Math.max(foot.left, below.left);
    int narrower = Math.min(foot.right - foot.left, below.chars);
    if (overlap * 2 > narrower) {
      return best <= 6 ? 0 : -1.5;
    }
    return overlap > 0 ? -4 : -12;
  }

  private double width(Foot foot, Piece below) {
    if (below.stretched) {
      return 1;
    }
    boolean ends = below.ends == PieceEnd.SENTENCE;
    if (foot.measure == 0) {
      int grown = below.width - foot.last.width;
      return grown >= -2 && grown <= INDENT + 2 ? 0.8 : ends && grown < 0 ? 0.3 : -0.7;
    }
    int slack = foot.measure - below.width;
    if (slack < 0) {
      slack = Math.min(0, foot.measure - below.leastWidth);
    }
    if (slack < -3) {
      return !foot.running ? -0.7 : foot.last.ends == PieceEnd.SENTENCE ? -1.5 : -4;
    }
    if (slack <= (placed ? 3 : 2)) {
      return slack == 3 ? 1 : 2;
    }
    if (slack <= INDENT + 3 && mayOpenAfter(foot)) {
      return 1;
    }
    if (ends) {
      return 0.5;
    }
    return foot.isHeading(below) && foot.last.ends == PieceEnd.SENTENCE ? -0.7 : -1.5;
  }

  /** A character or two of a vertical headline: no end of a sentence. */
  private static boolean isScrap(Piece piece) {
    return piece.isBare() && piece.width <= 4;
  }

  /** Whether a paragraph may begin below a track's last line. */
  private static boolean mayOpenAfter(Foot foot) {
    return switch (foot.last.ends) {
      case SENTENCE, EITHER -> true;
      case WORD -> foot.isHeading(foot.last);
      case OPEN -> false;
    };
  }

  /** Of pieces that begin at one place the seam is looked at once. */
  private double seam(Piece above, Piece below, int token) {
    if (Double.isNaN(seams[token])) {
      seams[token] = continuity.of(above, below);
    }
    return seams[token];
  }

  private double text(Foot foot, Piece above, Piece below, int token) {
    boolean full = above.stretched || foot.measure == 0 || above.width >= foot.measure - 3;
    boolean closing = below.starts == PieceStart.CLOSING;
    boolean opens = below.starts == PieceStart.HEAD;
    if (foot.isHeading(above)) {
      return closing ? -3 : opens ? 0.5 : 0;
    }
    return switch (above.ends) {
      case SENTENCE -> {
        int slack = foot.measure - below.width;
        boolean opener = slack >= 2 && slack <= INDENT + 3;
        yield closing ? -4 : opens ? 0.5 : full || opener ? 0 : -0.5;
      }
      case OPEN -> opens || isScrap(below) ? -4 : full ? seam(above, below, token) : -2;
      case WORD, EITHER -> {
        if (opens) {
          yield above.stops > 0 ? -3 : 0.5;
        }
        if (isScrap(below) && above.stops > 0) {
          yield -4;
        }
        if (!full) {
          yield above.isBare() ? closing ? -3 : 0 : -1.5;
        }
        yield seam(above, below, token);
      }
    };
  }
}
