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

  private final LineShapes shapes;
  private final LineSeams seams;

  /** For each line the lines it may go on in, ascending. */
  final int[][] candidates;

  /** What widths, marks and characters say of each. */
  final double[][] fits;

  /** Lines that may go on elsewhere may go on in these, whose own place is taken by none. */
  private final int[] open;

  /** Of the line at hand the others that are left, and what is said of them so far. */
  private final int[] others = new int[2 * REACH + 1];

  private final double[] said = new double[2 * REACH + 1];
  private final double[] glances = new double[2 * REACH + 1];
  private final int[] found = new int[2 * REACH + 1];

  /**
   * @param running whether a line is one of running text, so that its rest may stand anywhere
   * @param glued whether lines of one text stand side by side
   */
  LineLinks(List<Piece> pieces, boolean[] running, boolean glued, LineSeams seams) {
    this.pieces = pieces;
    this.running = running;
    this.glued = glued;
    this.shapes = new LineShapes(pieces);
    this.seams = seams;
    int n = pieces.size();
    candidates = new int[n][];
    fits = new double[n][];
    boolean[] settled = new boolean[n];
    for (int i = 0; i < n; i++) {
      settled[i] = running[i] && isSettled(i);
    }
    int count = 0;
    int[] free = new int[n];
    for (int k = 0; k < n; k++) {
      if (!isTaken(k, settled) && !isAlone(k)) {
        free[count++] = k;
      }
    }
    open = Arrays.copyOf(free, count);
    int from = 0;
    for (int i = 0; i < n; i++) {
      while (from < open.length && open[from] < i - REACH) {
        from++;
      }
      boolean complete = pieces.get(i).ends == PieceEnd.SENTENCE;
      count = running[i] && !settled[i] ? around(i, from, complete) : below(i, 0);
      count = complete ? behindEnd(count) : fit(i, count);
      candidates[i] = Arrays.copyOf(others, count);
      fits[i] = Arrays.copyOf(said, count);
    }
  }

  /** Whether a line goes on so well in the next that no other need be asked: most of a page do. */
  private boolean isSettled(int i) {
    if (pieces.get(i).ends == PieceEnd.SENTENCE || fit(i, below(i, 0)) == 0) {
      return false;
    }
    return said[0]
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

  /** Adds the line below one, if there is one, to the others that it may go on in. */
  private int below(int i, int count) {
    if (i + 1 == pieces.size()) {
      return count;
    }
    others[count] = i + 1;
    return count + 1;
  }

  /**
   * The lines around one that it may go on in. Of those on its own line of the page only the one
   * right behind it is; among glued lines, the others behind it are, too.
   *
   * @param from where those begin, in {@link #open}, that are not too far up
   */
  private int around(int i, int from, boolean complete) {
    int line = pieces.get(i).line;
    int count = 0;
    int at = from;
    for (; at < open.length && open[at] < i; at++) {
      if (pieces.get(open[at]).line != line) {
        others[count++] = open[at];
      }
    }
    count = below(i, count);
    boolean beside = glued && !complete;
    for (; at < open.length && open[at] <= i + REACH; at++) {
      if (open[at] > i + 1 && (beside || pieces.get(open[at]).line != line)) {
        others[count++] = open[at];
      }
    }
    return count;
  }

  /** Behind the end of a sentence anything may stand but what closes something. */
  private int behindEnd(int count) {
    int left = 0;
    for (int at = 0; at < count; at++) {
      if (pieces.get(others[at]).starts != PieceStart.CLOSING) {
        others[left] = others[at];
        said[left++] = 0;
      }
    }
    return left;
  }

  /** Leaves of the others those in which a line may go on. */
  private int fit(int i, int count) {
    int asked = shapes.fit(i, others, count, HOPELESS - 1, said);
    seams.glance(i, others, asked, glances, found);
    int left = 0;
    for (int at = 0; at < asked; at++) {
      int k = others[at];
      if (Math.abs(k - i) > NEAR && said[at] + glances[at] < HARDLY) {
        continue;
      }
      double fit = said[at] + seams.of(i, k, glances[at], found[at]);
      if (fit > HOPELESS) {
        others[left] = k;
        said[left++] = fit;
      }
    }
    return left;
  }

  /**
   * What a candidate of a line is worth where the rest of such a line stands so often. Whether that
   * is anything is told by {@link #lost}, too, without a logarithm.
   *
   * @param habitual how often its rest stands there, as a logarithm
   */
  double worth(int line, int candidate, double habitual, boolean endsBlock) {
    return isComplete(line)
        ? Math.min(MOST_BEHIND_END, (habitual - HABIT) / 4)
        : habitual - lost(line, endsBlock) + fits[line][candidate];
  }

  /**
   * How often, as a logarithm, a line's rest has to stand somewhere if it is to be worth anything.
   */
  double lost(int line, boolean endsBlock) {
    return isComplete(line) ? HABIT : glued && endsBlock ? LOST_BEHIND_ROW : LOST;
  }

  private boolean isComplete(int line) {
    return pieces.get(line).ends == PieceEnd.SENTENCE;
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

  /** What a line is worth on a page in order, where its rest stands below it if anywhere. */
  double inOrder(int i) {
    for (int c = 0; c < candidates[i].length; c++) {
      if (candidates[i][c] == i + 1) {
        return Math.max(0, fits[i][c] - LOST);
      }
    }
    return 0;
  }

  /**
   * What speaks for one line standing above another, whatever is usual; at worst its rest is lost.
   */
  double seam(int above, int below) {
    Piece one = pieces.get(above);
    Piece other = pieces.get(below);
    if (one.ends == PieceEnd.SENTENCE) {
      boolean beside = one.line == other.line && below != above + 1;
      return beside || other.starts == PieceStart.CLOSING ? HOPELESS : 0;
    }
    others[0] = below;
    shapes.fit(above, others, 1, Double.NEGATIVE_INFINITY, said);
    return Math.max(LOST, said[0] + seams.of(above, below));
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

  boolean mustGoOn(int i) {
    return running[i] && pieces.get(i).isBrokenOff();
  }
}
