package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks once more at which piece stands below which, all pieces of a region at once, where a dump
 * kept no places. Following columns line by line commits itself early; here each piece goes on in
 * one and continues one, by the characters across each seam, widths, what was followed before,
 * where the next line is due ({@link RowHeights}), and how many pieces further on around here the
 * next line of a column mostly stands.
 */
final class Relinking {
  /** Lines and pieces further on in which the next line of a column is looked for. */
  private static final int MOST_LINES = 8;

  /** Each look teaches the next how far on the lines of columns stand. */
  private static final int LOOKS = 3;

  /** Log odds for what was followed line by line. */
  private static final double FOLLOWED = 3;

  /** One piece in thirty has no line below it. */
  private static final double LOST = Math.log(0.03);

  private static final double NEVER = -6;

  /** Log odds for standing where the next line is due, and how due is as good as not knowing. */
  private static final double DUE = 2;

  private static final double EVEN = 0.5;

  private static final double AS_DUE_AS_CAN_BE = DUE * (1 - EVEN) + 1e-9;

  /** What fits so badly is never worth anything, be it as usual and as due as can be. */
  private static final double HOPELESS = LOST - AS_DUE_AS_CAN_BE;

  private final List<Column> columns;
  private final Continuity continuity;

  /** In the order of the dump, and for each the number of its column. */
  private final Piece[] pieces;

  private final int[] columnOf;

  /** For each piece the one that followed it, or -1. */
  private final int[] followed;

  /** For each piece those it may go on in, and what speaks for each whatever is usual. */
  private final int[][] candidates;

  private final double[][] fits;

  private Relinking(List<Column> columns, Continuity continuity) {
    this.columns = columns;
    this.continuity = continuity;
    int n = 0;
    for (Column column : columns) {
      n += column.pieces().size();
    }
    this.pieces = new Piece[n];
    this.columnOf = new int[n];
    this.followed = new int[n];
    this.candidates = new int[n][];
    this.fits = new double[n][];
    order();
    follow();
    collect();
  }

  static List<Column> of(List<Column> columns, Continuity continuity) {
    Relinking links = new Relinking(columns, continuity);
    int[] next = links.followed;
    for (int look = 0; look < LOOKS; look++) {
      int[] better = links.look(next, links.heights(next));
      if (Arrays.equals(better, next)) {
        break; // what taught this look nothing new teaches the next nothing either
      }
      next = better;
    }
    return links.columns(next);
  }

  /** How far apart rows stand, after one look: what comes of it is looked at again later. */
  static RowHeights heights(List<Column> columns, Continuity continuity) {
    Relinking links = new Relinking(columns, continuity);
    RowHeights heights = links.heights(links.followed);
    int[] next = links.look(links.followed, heights);
    return Arrays.equals(next, links.followed) ? heights : links.heights(next);
  }

  private void order() {
    long[] order = new long[pieces.length];
    Piece[] all = new Piece[pieces.length];
    int[] numbers = new int[pieces.length];
    int at = 0;
    for (int column = 0; column < columns.size(); column++) {
      for (Piece piece : columns.get(column).pieces()) {
        order[at] = (long) piece.start << Integer.SIZE | at;
        all[at] = piece;
        numbers[at++] = column;
      }
    }
    Arrays.sort(order);
    for (int i = 0; i < order.length; i++) {
      pieces[i] = all[(int) order[i]];
      columnOf[i] = numbers[(int) order[i]];
    }
  }

  private void follow() {
    int[] latest = new int[columns.size()];
    Arrays.fill(followed, -1);
    Arrays.fill(latest, -1);
    for (int i = 0; i < followed.length; i++) {
      int column = columnOf[i];
      if (latest[column] >= 0) {
        followed[latest[column]] = i;
      }
      latest[column] = i;
    }
  }

  private RowHeights heights(int[] next) {
    return RowHeights.of(columns(next), continuity);
  }

  /** What goes on in what, as far as one look tells that knows what was thought before. */
  private int[] look(int[] next, RowHeights heights) {
    StepHabit habit = new StepHabit(next);
    double[][] worth = new double[pieces.length][];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = worth(i, habit, heights);
    }
    return Pairs.best(pieces.length, candidates, worth);
  }

  private void collect() {
    int n = pieces.length;
    int[] found = new int[StepHabit.FARTHEST + 1];
    double[] fit = new double[StepHabit.FARTHEST + 1];
    for (int i = 0; i < n; i++) {
      Piece above = pieces[i];
      int count = 0;
      for (int k = i + 1; k < n && k - i <= StepHabit.FARTHEST; k++) {
        Piece below = pieces[k];
        if (below.line > above.line + MOST_LINES) {
          break;
        }
        if (below.line == above.line) {
          continue;
        }
        double value = fit(above, below, continuity);
        if (value > (followed[i] == k ? HOPELESS - FOLLOWED : HOPELESS)) {
          found[count] = k;
          fit[count++] = value;
        }
      }
      candidates[i] = Arrays.copyOf(found, count);
      fits[i] = Arrays.copyOf(fit, count);
    }
  }

  private double[] worth(int i, StepHabit habit, RowHeights heights) {
    Piece above = pieces[i];
    double[] worth = new double[candidates[i].length];
    for (int c = 0; c < worth.length; c++) {
      int k = candidates[i][c];
      double link = followed[i] == k ? FOLLOWED : 0;
      double habitual = fits[i][c] + habit.of(i, k) - LOST;
      if (habitual + link < -AS_DUE_AS_CAN_BE) {
        worth[c] = NEVER; // however due
        continue;
      }
      double due = RowHeights.nearness(heights.late(above, pieces[k].line));
      worth[c] = habitual + DUE * (due - EVEN) + link;
    }
    return worth;
  }

  private static double fit(Piece above, Piece below, Continuity continuity) {
    if (above.ends == PieceEnd.SENTENCE) {
      return below.starts == PieceStart.CLOSING ? NEVER : 0;
    }
    return LineShapes.width(above, below)
        + LineShapes.marks(above, below)
        + continuity.of(above, below);
  }

  private List<Column> columns(int[] next) {
    boolean[] continued = new boolean[next.length];
    for (int k : next) {
      if (k >= 0) {
        continued[k] = true;
      }
    }
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < next.length; i++) {
      if (continued[i]) {
        continue;
      }
      List<Piece> chain = new ArrayList<>();
      for (int at = i; at >= 0; at = next[at]) {
        chain.add(pieces[at]);
      }
      all.add(new Column(chain, columns.get(columnOf[i]).place()));
    }
    return all;
  }
}
