package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts columns one behind the other: they are taken apart where a text ends, open ends are paired
 * with open starts, all at once, and the rest follows from top to bottom and left to right.
 */
final class ReadingOrder {
  /** Log odds for each column that lies between: a text goes on in the next. */
  private static final double SKIPPED = 1;

  /** Characters by which columns stand apart at least. */
  private static final int BESIDE = 5;

  /** A page has some fifty columns; the work grows with the third power. */
  private static final int MOST_ENDS = 200;

  private final Continuity continuity;
  private final List<Stretch> stretches = new ArrayList<>();

  ReadingOrder(List<Column> columns, Continuity continuity, boolean placed) {
    this.continuity = continuity;
    TextEnds ends = new TextEnds(continuity, placed);
    for (Column column : columns) {
      ends.takeApart(column, stretches);
    }
    stretches.sort(
        Comparator.comparingInt((Stretch s) -> s.first().line).thenComparingDouble(s -> s.place));
  }

  /** The stretches in reading order, and which of them runs on into the next. */
  record Result(List<Stretch> order, List<Boolean> runsOn) {}

  Result order() {
    int n = stretches.size();
    int[] next = links();
    boolean[] hasBefore = new boolean[n];
    for (int follower : next) {
      if (follower >= 0) {
        hasBefore[follower] = true;
      }
    }
    boolean[] taken = new boolean[n];
    List<Stretch> order = new ArrayList<>(n);
    List<Boolean> runsOn = new ArrayList<>(n);
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < n; i++) {
        if (taken[i] || (pass == 0 && hasBefore[i])) {
          continue;
        }
        for (int at = i; at >= 0 && !taken[at]; ) {
          taken[at] = true;
          order.add(stretches.get(at));
          int follower = next[at];
          boolean linked = follower >= 0 && !taken[follower];
          runsOn.add(linked);
          at = linked ? follower : besides(at, taken, hasBefore);
        }
      }
    }
    return new Result(order, runsOn);
  }

  /** The next column of the same text: to the right, of one measure, and no head of its own. */
  private int besides(int at, boolean[] taken, boolean[] hasBefore) {
    Stretch one = stretches.get(at);
    int best = -1;
    for (int i = 0; i < stretches.size(); i++) {
      Stretch other = stretches.get(i);
      if (taken[i]
          || hasBefore[i]
          || other.place <= one.place
          || other.first().starts == PieceStart.HEAD
          || other.first().isBare()
          || one.measure == 0
          || Math.abs(other.measure - one.measure) > 2
          || other.first().line > one.last().line
          || other.first().line < one.first().line) {
        continue;
      }
      if (best < 0 || other.place < stretches.get(best).place) {
        best = i;
      }
    }
    return best;
  }

  private int[] links() {
    List<Integer> ends = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).isOpenAtEnd()) {
        ends.add(i);
      }
      if (stretches.get(i).isOpenAtStart()) {
        starts.add(i);
      }
    }
    int[] next = new int[stretches.size()];
    Arrays.fill(next, -1);
    if (ends.size() > MOST_ENDS || starts.size() > MOST_ENDS) {
      return next;
    }
    double[][] worth = new double[ends.size()][starts.size()];
    for (int e = 0; e < ends.size(); e++) {
      for (int s = 0; s < starts.size(); s++) {
        worth[e][s] = worth(stretches.get(ends.get(e)), stretches.get(starts.get(s)));
      }
    }
    int[] chosen = Assignment.best(worth);
    for (int e = 0; e < chosen.length; e++) {
      if (chosen[e] >= 0) {
        next[ends.get(e)] = starts.get(chosen[e]);
      }
    }
    return next;
  }

  /** Columns of text that stand between a stretch and one to its right. */
  private int between(Stretch one, Stretch right) {
    int between = 0;
    for (Stretch other : stretches) {
      between +=
          other.measure > 0
                  && other.place > one.place + BESIDE
                  && other.place < right.place - BESIDE
                  && other.first().line <= one.last().line
                  && other.last().line >= right.first().line
              ? 1
              : 0;
    }
    return between;
  }

  /** What speaks for a stretch going on in another, as log odds. */
  private double worth(Stretch end, Stretch start) {
    if (end == start) {
      return 0;
    }
    double worth = continuity.of(end.last(), start.first());
    int measures = Math.abs(end.measure - start.measure);
    worth += start.measure == 0 ? -0.5 : measures <= 2 ? 1.5 : -2.5;
    boolean right = start.place > end.place;
    boolean beside = start.first().line <= end.last().line && start.last().line >= end.first().line;
    boolean below = start.first().line > end.last().line;
    if (right && beside) {
      worth += 1.5 - Math.min(2, 0.05 * Math.abs(start.first().line - end.first().line));
      worth -= SKIPPED * Math.min(3, between(end, start));
    } else if (below) {
      worth += 0.5 - Math.min(3, 0.08 * (start.first().line - end.last().line));
    } else {
      worth -= 2;
    }
    return worth;
  }
}
