package io.banjian.layout.columns;

import java.util.Arrays;
import java.util.List;

/**
 * What speaks for a line going on in another one of the page, as log odds against its rest being
 * lost. Widths, marks and the characters across the seam are looked at once; where such a rest
 * mostly stands is learned meanwhile.
 */
final class LineLinks {
  /** Lines further down, and up, among which a rest is looked for. */
  private static final int REACH = 150;

  /** Farther off, a seam that makes no Chinese at first glance is not looked at again. */
  private static final int NEAR = 14;

  private static final double HARDLY = -0.5;

  private static final int INDENT = 4;

  /** One line in thirty that breaks off lost its rest. */
  private static final double LOST = Math.log(0.03);

  /** A pipeline that glues lines breaks rows off where it lost the rest, one in three. */
  private static final double LOST_BEHIND_ROW = Math.log(0.3);

  private static final double BESIDE = Math.log(0.5);

  private static final double ANYWHERE = BESIDE - Math.log(RestHabit.PLACES);

  /** What follows a paragraph is open, unless it is a habit. */
  private static final double HABIT = Math.log(0.05);

  private static final double MOST_BEHIND_END = 0.5;

  /** Widths, marks and characters agree: hardly one line in a hundred does so by chance. */
  private static final double SETTLED = 5.5;

  /** A row of glued lines is hardly ever a piece of two columns: less will do. */
  private static final double SETTLED_IN_ROW = 1.5;

  /** Below this no habit helps. */
  private static final double HOPELESS = LOST;

  private final List<Piece> pieces;
  private final boolean[] running;

  /** Whether lines of one text stand side by side: a pipeline glued them. */
  private final boolean glued;

  private final Continuity continuity;

  /** For each line the lines it may go on in, ascending. */
  final int[][] candidates;

  /** What widths, marks and characters say of each. */
  private final double[][] fits;

  /**
   * @param running whether a line is one of running text, so that its rest may stand anywhere
   * @param glued whether lines of one text stand side by side
   */
  LineLinks(List<Piece> pieces, boolean[] running, boolean glued, Continuity continuity) {
    this.pieces = pieces;
    this.running = running;
    this.glued = glued;
    this.continuity = continuity;
    int n = pieces.size();
    candidates = new int[n][];
    fits = new double[n][];
    int[] found = new int[2 * REACH + 1];
    double[] fit = new double[2 * REACH + 1];
    boolean[] settled = new boolean[n];
    for (int i = 0; i < n; i++) {
      settled[i] = running[i] && isSettled(i);
    }
    for (int i = 0; i < n; i++) {
      int count = 0;
      boolean anywhere = running[i] && !settled[i];
      int low = anywhere ? Math.max(0, i - REACH) : i + 1;
      int high = Math.min(n - 1, anywhere ? i + REACH : i + 1);
      boolean complete = pieces.get(i).ends == PieceEnd.SENTENCE;
      for (int k = low; k <= high; k++) {
        if (k != i + 1 && (isTaken(k, settled) || isAlone(k))) {
          continue;
        }
        double value = k == i ? HOPELESS : complete ? behindEnd(i, k) : fit(i, k);
        if (value > HOPELESS) {
          found[count] = k;
          fit[count++] = value;
        }
      }
      candidates[i] = Arrays.copyOf(found, count);
      fits[i] = Arrays.copyOf(fit, count);
    }
  }

  /** Whether a line goes on so well in the next that no other need be asked: most of a page do. */
  private boolean isSettled(int i) {
    return i + 1 < pieces.size()
        && pieces.get(i).ends != PieceEnd.SENTENCE
        && fit(i, i + 1)
            > (glued && pieces.get(i).line == pieces.get(i + 1).line ? SETTLED_IN_ROW : SETTLED);
  }

  /** Whether what stands before a line goes on there without doubt. */
  private static boolean isTaken(int line, boolean[] settled) {
    return line > 0 && settled[line - 1];
  }

  /** Among rows of glued lines, a row by itself without a mark: a heading, a byline. */
  private boolean isAlone(int line) {
    return glued && !running[line] && pieces.get(line).isBare();
  }

  /** What each candidate is worth where rests stand as a habit has them. */
  double[][] worth(RestHabit habit) {
    double[][] worth = new double[candidates.length][];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = new double[candidates[i].length];
      for (int c = 0; c < worth[i].length; c++) {
        double habitual = habit.of(i, candidates[i][c]);
        worth[i][c] =
            pieces.get(i).ends == PieceEnd.SENTENCE
                ? Math.min(MOST_BEHIND_END, (habitual - HABIT) / 4)
                : habitual - (glued && habit.endsBlock(i) ? LOST_BEHIND_ROW : LOST) + fits[i][c];
      }
    }
    return worth;
  }

  /**
   * What each candidate is worth for a line that stands in another text's row of glued lines: it
   * goes on beside as likely as not, and where else is open.
   */
  double[] worthAstray(int i) {
    double[] worth = new double[candidates[i].length];
    for (int c = 0; c < worth.length; c++) {
      worth[c] = fits[i][c] - LOST + (candidates[i][c] == i + 1 ? BESIDE : ANYWHERE);
    }
    return worth;
  }

  /** How likely each candidate is, each line looked at by itself. */
  static double[][] shares(double[][] worth) {
    double[][] shares = new double[worth.length][];
    for (int i = 0; i < worth.length; i++) {
      shares[i] = new double[worth[i].length];
      double sum = 1; // its rest may be lost
      for (int c = 0; c < worth[i].length; c++) {
        shares[i][c] = Math.exp(worth[i][c]);
        sum += shares[i][c];
      }
      for (int c = 0; c < worth[i].length; c++) {
        shares[i][c] /= sum;
      }
    }
    return shares;
  }

  /** All for the candidate that was chosen. */
  double[][] chosen(int[] rest) {
    double[][] shares = new double[candidates.length][];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = new double[candidates[i].length];
      int at = rest[i] < 0 ? -1 : Arrays.binarySearch(candidates[i], rest[i]);
      if (at >= 0) {
        shares[i][at] = 1;
      }
    }
    return shares;
  }

  /** What a line is worth on a page in order, where its rest stands below it if anywhere. */
  double inOrder(int i) {
    for (int c = 0; c < candidates[i].length; c++) {
      if (candidates[i][c] == i + 1) {
        return Math.max(0, fits[i][c] - LOST);
      }
    }
    return 0;
  }

  /** Behind the end of a sentence anything may stand but what closes something. */
  private double behindEnd(int i, int k) {
    Piece below = pieces.get(k);
    boolean beside = pieces.get(i).line == below.line && k != i + 1;
    return beside || below.starts == PieceStart.CLOSING ? HOPELESS : 0;
  }

  /**
   * What speaks for one line standing above another, whatever is usual; at worst its rest is lost.
   */
  double seam(int above, int below) {
    double seam =
        pieces.get(above).ends == PieceEnd.SENTENCE
            ? behindEnd(above, below)
            : squeezed(pieces.get(above), pieces.get(below))
                + marks(pieces.get(above), pieces.get(below))
                + continuity.of(pieces.get(above), pieces.get(below));
    return Math.max(LOST, seam);
  }

  /** Leaves a line one candidate, and no other line that one. */
  void pin(int above, int below, double[][] worth) {
    double seam = seam(above, below);
    for (int i = 0; i < candidates.length; i++) {
      int at = Arrays.binarySearch(candidates[i], below);
      if (at >= 0) {
        worth[i][at] = -1;
      }
    }
    candidates[above] = new int[] {below};
    fits[above] = new double[] {seam};
    worth[above] = new double[] {Math.max(1, seam - LOST + BESIDE)};
  }

  private double fit(int i, int k) {
    Piece above = pieces.get(i);
    Piece below = pieces.get(k);
    if (above.line == below.line && k != i + 1 && !(glued && k > i)) {
      return HOPELESS;
    }
    double fit = squeezed(above, below) + marks(above, below);
    if (fit < HOPELESS - 1
        || (Math.abs(k - i) > NEAR && fit + continuity.glance(above, below) < HARDLY)) {
      return HOPELESS;
    }
    return fit + continuity.once(above, below);
  }

  static double width(Piece above, Piece below) {
    if (above.stretched || below.stretched) {
      return 0;
    }
    return width(below, below.width - above.width);
  }

  /** The same where print may have squeezed marks to get one more character on a line. */
  private static double squeezed(Piece above, Piece below) {
    int grown = below.width - above.width;
    return above.stretched || below.stretched
        ? 0
        : width(below, grown > INDENT + 1 ? grown - below.stops : grown);
  }

  private static double width(Piece below, int grown) {
    if (grown > INDENT + 1) {
      return -4;
    }
    if (below.ends == PieceEnd.SENTENCE) {
      return grown <= 2 ? 0.2 : -0.7;
    }
    if (grown > 2) {
      return -0.7; // below the first line of a paragraph
    }
    return grown >= -2 ? 1 : grown >= -INDENT - 1 ? -2.5 : -4;
  }

  static double marks(Piece above, Piece below) {
    double marks =
        switch (below.starts) {
          case HEAD -> -6;
          case OPENING -> -0.5;
          case CLOSING -> above.ends == PieceEnd.OPEN ? -4 : 1.5;
          case WORD -> 0;
        };
    if (above.isBare() && below.isBare() && above.width <= 12) {
      marks -= 1; // two lines of a headline, or none
    }
    return marks;
  }

  boolean mustGoOn(int i) {
    return running[i] && pieces.get(i).isBrokenOff();
  }
}
