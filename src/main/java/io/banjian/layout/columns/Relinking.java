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

  private static final double AS_DUE_AS_CAN_BE = DUE * (1 - EVEN) + 1e-9;

  /** What fits so badly is never worth anything, be it as usual and as due as can be. */
  private static final double HOPELESS = LOST - AS_DUE_AS_CAN_BE;

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
    int[][] candidates = new int[n][];
    double[][] fits = new double[n][];
    links.collect(followed, continuity, candidates, fits);
    for (int look = 0; look < looks; look++) {
      StepHabit habit = new StepHabit(next);
      RowHeights heights = RowHeights.of(links.columns(next, columns), continuity);
      double[][] worth = new double[n][];
      for (int i = 0; i < n; i++) {
        worth[i] = links.worth(i, followed[i], candidates[i], fits[i], habit, heights);
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

  /** For each piece those it may go on in, and what speaks for each whatever is usual. */
  private void collect(int[] followed, Continuity continuity, int[][] candidates, double[][] fits) {
    int n = pieces.size();
    int[] found = new int[StepHabit.FARTHEST + 1];
    double[] fit = new double[StepHabit.FARTHEST + 1];
    for (int i = 0; i < n; i++) {
      Piece above = pieces.get(i);
      int count = 0;
      for (int k = i + 1; k < n && k - i <= StepHabit.FARTHEST; k++) {
        Piece below = pieces.get(k);
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

  private double[] worth(
      int i, int followed, int[] candidates, double[] fits, StepHabit habit, RowHeights heights) {
    Piece above = pieces.get(i);
    double[] worth = new double[candidates.length];
    for (int c = 0; c < worth.length; c++) {
      int k = candidates[c];
      double link = followed == k ? FOLLOWED : 0;
      double habitual = fits[c] + habit.of(i, k) - LOST;
      if (habitual + link < -AS_DUE_AS_CAN_BE) {
        worth[c] = NEVER; // however due
        continue;
      }
      double due = RowHeights.nearness(heights.late(above, pieces.get(k).line));
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
