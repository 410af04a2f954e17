package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> columnOf = new ArrayList<>();

  private Relinking(List<Column> columns) {
    List<int[]> order = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      for (int p = 0; p < columns.get(c).pieces().size(); p++) {
        order.add(new int[] {c, p});
      }
    }
    order.sort(Comparator.comparingInt(at -> columns.get(at[0]).pieces().get(at[1]).start));
    for (int[] at : order) {
      pieces.add(columns.get(at[0]).pieces().get(at[1]));
      columnOf.add(at[0]);
    }
  }

  static List<Column> of(List<Column> columns, Continuity continuity) {
    return of(columns, continuity, LOOKS);
  }

  /** The same with fewer looks: what comes out is looked at again later. */
  static List<Column> glance(List<Column> columns, Continuity continuity) {
    return of(columns, continuity, 1);
  }

  private static List<Column> of(List<Column> columns, Continuity continuity, int looks) {
    Relinking links = new Relinking(columns);
    int[] next = links.followed(columns.size());
    int[] followed = next.clone();
    int n = next.length;
    int[][] candidates = links.candidates();
    double[][] fits = links.fits(candidates, continuity);
    for (int look = 0; look < looks; look++) {
      StepHabit habit = new StepHabit(next);
      RowHeights heights = RowHeights.of(links.columns(next, columns), continuity);
      double[][] worth = new double[n][];
      for (int i = 0; i < n; i++) {
        Piece above = links.pieces.get(i);
        worth[i] = new double[candidates[i].length];
        for (int c = 0; c < worth[i].length; c++) {
          int k = candidates[i][c];
          double due = RowHeights.nearness(heights.late(above, links.pieces.get(k).line));
          worth[i][c] =
              fits[i][c]
                  + habit.of(i, k)
                  - LOST
                  + DUE * (due - EVEN)
                  + (followed[i] == k ? FOLLOWED : 0);
        }
      }
      next = Pairs.best(n, candidates, worth);
    }
    return links.columns(next, columns);
  }

  private int[] followed(int columns) {
    int[] next = new int[pieces.size()];
    int[] latest = new int[columns];
    Arrays.fill(next, -1);
    Arrays.fill(latest, -1);
    for (int i = 0; i < next.length; i++) {
      int column = columnOf.get(i);
      if (latest[column] >= 0) {
        next[latest[column]] = i;
      }
      latest[column] = i;
    }
    return next;
  }

  private int[][] candidates() {
    int n = pieces.size();
    int[][] candidates = new int[n][];
    for (int i = 0; i < n; i++) {
      int line = pieces.get(i).line;
      int from = i + 1;
      while (from < n && pieces.get(from).line == line) {
        from++;
      }
      int to = from;
      while (to < n && pieces.get(to).line <= line + MOST_LINES && to - i <= StepHabit.FARTHEST) {
        to++;
      }
      candidates[i] = new int[to - from];
      for (int k = from; k < to; k++) {
        candidates[i][k - from] = k;
      }
    }
    return candidates;
  }

  private double[][] fits(int[][] candidates, Continuity continuity) {
    double[][] fits = new double[candidates.length][];
    for (int i = 0; i < fits.length; i++) {
      fits[i] = new double[candidates[i].length];
      for (int c = 0; c < fits[i].length; c++) {
        fits[i][c] = fit(pieces.get(i), pieces.get(candidates[i][c]), continuity);
      }
    }
    return fits;
  }

  private static double fit(Piece above, Piece below, Continuity continuity) {
    if (above.ends == PieceEnd.SENTENCE) {
      return below.starts == PieceStart.CLOSING ? NEVER : 0;
    }
    return LineLinks.width(above, below)
        + LineLinks.marks(above, below)
        + continuity.of(above, below);
  }

  private List<Column> columns(int[] next, List<Column> before) {
    int n = next.length;
    boolean[] continued = new boolean[n];
    for (int k : next) {
      if (k >= 0) {
        continued[k] = true;
      }
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (continued[i]) {
        continue;
      }
      List<Piece> chain = new ArrayList<>();
      for (int at = i; at >= 0; at = next[at]) {
        chain.add(pieces.get(at));
      }
      columns.add(new Column(chain, before.get(columnOf.get(i)).place()));
    }
    return columns;
  }
}
