package io.banjian.layout.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How well a piece fits below the foot of a track, as log odds against standing elsewhere. */
final class PieceFit {
  /** The first line of a paragraph is two characters shorter. */
  private static final int INDENT = 4;

  /** Characters by which a narrow gutter lets a piece begin further left than its column. */
  private static final int MOST_PULLED = 12;

  /** Log odds for standing as many lines below as the last piece did below the one before. */
  private static final double PITCH = 2;

  /** The same for standing where the line is due, where the heights of rows are known. */
  private static final double DUE = 3;

  /** What it costs to stand a leading too high, or too low: a paragraph or a picture may part. */
  private static final double EARLY = 2;

  private static final double LATE = 0.5;
  private static final double MOST_LATE = 6;

  /** Where pieces stand in their places, a column that ended costs nothing more. */
  private static final int LONG_IDLE = 3;

  /** Leadings behind the one at which the next piece was due. */
  private static final double LONG_DUE = 0.5;

  /** A line without a piece for a column whose next one is not due yet. */
  private static final double TOO_EARLY = -1.4;

  private static final double TEXT_UNDER_UPRIGHT = -3;
  private static final double UPRIGHT_UNDER_TEXT = -4;

  private final boolean placed;
  private final Continuity continuity;
  private final @Nullable RowHeights heights;

  /** For each token of a line how the text above goes on in it; not-a-number before it is asked. */
  private double[] seams = new double[0];

  /**
   * @param placed whether the dump kept where on its line a piece stands
   * @param heights how far apart rows stand, once that is known
   */
  PieceFit(boolean placed, Continuity continuity, @Nullable RowHeights heights) {
    this.placed = placed;
    this.continuity = continuity;
    this.heights = heights;
  }

  /**
   * For each piece of a line how well it fits below.
   *
   * @param fits written to
   */
  void of(Foot foot, LinePieces line, double[] fits) {
    Piece above = foot.last;
    double distance = distance(foot, line.line);
    boolean scrap = isScrap(above);
    if (seams.length < line.tokens) {
      seams = new double[line.tokens];
    }
    Arrays.fill(seams, 0, line.tokens, Double.NaN);
    for (int i = 0; i < line.pieces.length; i++) {
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
  }

  /** What a line's standing so far below says, whatever piece it holds. */
  private double distance(Foot foot, int line) {
    int lines = line - foot.last.line;
    if (heights != null && foot.measure > 0) {
      double late = heights.late(foot.last, line);
      double off = late < 0 ? EARLY * Math.max(-1, late) : -LATE * Math.min(late, MOST_LATE);
      return DUE * RowHeights.nearness(late) + off;
    }
    if (!placed && lines == foot.pitch) {
      return PITCH;
    }
    return lines <= 1 ? 0 : lines <= 3 ? -0.3 * (lines - 1) : -0.6 - 0.35 * (lines - 3);
  }

  /** What speaks against a line without a piece for a track. */
  double skip(Foot foot, int line) {
    int idle = line - foot.last.line;
    if (placed && idle > LONG_IDLE) {
      return -0.1;
    }
    boolean waits = foot.last.ends != PieceEnd.SENTENCE && foot.last.stops > 0;
    if (heights != null && foot.measure > 0) {
      double late = heights.late(foot.last, line);
      if (late < -RowHeights.ABOUT) {
        return 0;
      }
      return late > LONG_DUE ? (waits ? -1.2 : -0.8) : waits ? -2.5 : -1;
    }
    if (!placed && idle < foot.pitch) {
      return TOO_EARLY;
    }
    return waits ? (idle <= 2 ? -2 : -1.2) : -0.8;
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
