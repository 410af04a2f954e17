package io.banjian.layout.columns;

import java.util.List;

/**
 * What widths and marks say for one line going on in another, as log odds. They say it by a few
 * kinds of line alone, so it is worked out for the kinds, and looked up for pairs of lines.
 */
final class LineShapes {
  private static final int INDENT = 4;

  /** The first line of a headline; a line of text is longer. */
  private static final int SHORT = 12;

  /** From so much narrower or wider on, widths say the same. */
  private static final int FARTHEST = INDENT + 2;

  private static final int GROWTHS = 2 * FARTHEST + 1;
  private static final double[] WIDTHS = new double[2 * GROWTHS];

  private static final int STARTS = PieceStart.values().length;
  private static final int BELOW = 2 * STARTS;
  private static final double[] MARKS = new double[4 * BELOW];

  static {
    for (int grown = -FARTHEST; grown <= FARTHEST; grown++) {
      WIDTHS[grown + FARTHEST] = width(false, grown);
      WIDTHS[GROWTHS + grown + FARTHEST] = width(true, grown);
    }
    for (PieceStart start : PieceStart.values()) {
      for (int kind = 0; kind < 8; kind++) {
        boolean open = (kind & 4) != 0;
        boolean shortAbove = (kind & 2) != 0;
        boolean bare = (kind & 1) != 0;
        MARKS[above(open, shortAbove) + below(start, bare)] = marks(open, shortAbove, start, bare);
      }
    }
  }

  private final int[] width;
  private final boolean[] stretched;
  private final int[] stops;

  /** Where in {@link #WIDTHS} a line's widths stand. */
  private final int[] widths;

  private final int[] above;
  private final int[] below;

  LineShapes(List<Piece> pieces) {
    int n = pieces.size();
    this.width = new int[n];
    this.stretched = new boolean[n];
    this.stops = new int[n];
    this.widths = new int[n];
    this.above = new int[n];
    this.below = new int[n];
    for (int i = 0; i < n; i++) {
      Piece piece = pieces.get(i);
      width[i] = piece.width;
      stretched[i] = piece.stretched;
      stops[i] = piece.stops;
      widths[i] = FARTHEST + (piece.ends == PieceEnd.SENTENCE ? GROWTHS : 0);
      above[i] = above(piece.ends == PieceEnd.OPEN, isShort(piece));
      below[i] = below(piece.starts, piece.isBare());
    }
  }

  /**
   * What widths and marks say for a line going on in each of others, of which those are left out
   * for which they say less.
   *
   * @param others the first so many are asked about; those that are left stand first in the end
   * @param least what must be said for a line
   * @return how many are left
   */
  int fit(int line, int[] others, int count, double least, double[] fits) {
    int own = width[line];
    int marks = above[line];
    boolean any = stretched[line];
    int left = 0;
    for (int at = 0; at < count; at++) {
      int k = others[at];
      double fit = 0;
      if (!any && !stretched[k]) {
        int grown = width[k] - own;
        if (grown > INDENT + 1) {
          grown -= stops[k]; // print may have squeezed marks to get one more character on a line
        }
        fit = WIDTHS[widths[k] + Math.max(-FARTHEST, Math.min(FARTHEST, grown))];
      }
      fit += MARKS[marks + below[k]];
      if (fit >= least) {
        others[left] = k;
        fits[left++] = fit;
      }
    }
    return left;
  }

  static double width(Piece above, Piece below) {
    return above.stretched || below.stretched
        ? 0
        : width(below.ends == PieceEnd.SENTENCE, below.width - above.width);
  }

  private static double width(boolean sentence, int grown) {
    if (grown > INDENT + 1) {
      return -4;
    }
    if (sentence) {
      return grown <= 2 ? 0.2 : -0.7;
    }
    if (grown > 2) {
      return -0.7; // below the first line of a paragraph
    }
    return grown >= -2 ? 1 : grown >= -INDENT - 1 ? -2.5 : -4;
  }

  static double marks(Piece above, Piece below) {
    return marks(above.ends == PieceEnd.OPEN, isShort(above), below.starts, below.isBare());
  }

  private static double marks(boolean open, boolean shortAbove, PieceStart below, boolean bare) {
    double marks =
        switch (below) {
          case HEAD -> -6;
          case OPENING -> -0.5;
          case CLOSING -> open ? -4 : 1.5;
          case WORD -> 0;
        };
    if (shortAbove && bare) {
      marks -= 1; // two lines of a headline, or none
    }
    return marks;
  }

  private static boolean isShort(Piece piece) {
    return piece.isBare() && piece.width <= SHORT;
  }

  private static int above(boolean open, boolean shortAbove) {
    return BELOW * ((open ? 2 : 0) + (shortAbove ? 1 : 0));
  }

  private static int below(PieceStart start, boolean bare) {
    return start.ordinal() + (bare ? STARTS : 0);
  }
}
