package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts columns one behind the other: they are taken apart where a text ends, open ends are paired
 * with open starts, all at once, and the rest follows from top to bottom and left to right.
 */
final class ReadingOrder {
  /** Log odds for each column that lies between: a text goes on in the next. */
  private static final double SKIPPED = 1;

  /** So many between are as bad as more. */
  private static final int MOST_BETWEEN = 3;

  /** Characters by which columns stand apart at least. */
  private static final int BESIDE = 5;

  /** A page has some fifty columns; the work grows with the third power. */
  private static final int MOST_ENDS = 200;

  private final Continuity continuity;
  private final List<Stretch> stretches = new ArrayList<>();

  /** Stretches that break off, those that do not begin, and what speaks for each pair. */
  private final List<Integer> ends = new ArrayList<>();

  private final List<Integer> starts = new ArrayList<>();
  private double[][] worth = new double[0][0];

  /** For each open end the open start it is paired with, or -1. */
  private final int[] chosen;

  ReadingOrder(List<Column> columns, Continuity continuity, boolean placed) {
    this.continuity = continuity;
    TextEnds ends = new TextEnds(continuity, placed);
    for (Column column : columns) {
      ends.takeApart(column, stretches);
    }
    stretches.sort(
        Comparator.comparingInt((Stretch s) -> s.first().line).thenComparingDouble(s -> s.place));
    weigh();
    this.chosen = Assignment.best(worth);
  }

  /** The stretches in reading order, and which of them runs on into the next. */
  record Result(List<Stretch> order, List<Boolean> runsOn) {}

  /** The order that came second, the stretch that goes on elsewhere in it, and what it lacks. */
  record Second(Result result, Stretch doubtful, double loss) {}

  Result order() {
    return order(chosen);
  }

  /** The order without the pair of stretches that is least sure; none if no two are paired. */
  Optional<Second> second() {
    int weakest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int e = 0; e < chosen.length; e++) {
      if (chosen[e] >= 0 && margin(e, chosen[e]) < least) {
        least = margin(e, chosen[e]);
        weakest = e;
      }
    }
    if (weakest < 0) {
      return Optional.empty();
    }
    double before = sum(chosen);
    double kept = worth[weakest][chosen[weakest]];
    worth[weakest][chosen[weakest]] = 0;
    int[] second = Assignment.best(worth);
    double loss = before - sum(second);
    worth[weakest][chosen[weakest]] = kept;
    return Optional.of(new Second(order(second), stretches.get(ends.get(weakest)), loss));
  }

  /** By how much a start is worth more for an end than any other. */
  private double margin(int end, int start) {
    double other = 0;
    for (int s = 0; s < worth[end].length; s++) {
      other = s == start ? other : Math.max(other, worth[end][s]);
    }
    return worth[end][start] - other;
  }

  private double sum(int[] pairs) {
    double sum = 0;
    for (int e = 0; e < pairs.length; e++) {
      sum += pairs[e] < 0 ? 0 : worth[e][pairs[e]];
    }
    return sum;
  }

  private Result order(int[] pairs) {
    int n = stretches.size();
    int[] next = links(pairs);
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

  private void weigh() {
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).isOpenAtEnd()) {
        ends.add(i);
      }
      if (stretches.get(i).isOpenAtStart()) {
        starts.add(i);
      }
    }
    if (ends.size() > MOST_ENDS || starts.size() > MOST_ENDS) {
      return;
    }
    worth = new double[ends.size()][starts.size()];
    for (int e = 0; e < ends.size(); e++) {
      for (int s = 0; s < starts.size(); s++) {
        worth[e][s] = worth(stretches.get(ends.get(e)), stretches.get(starts.get(s)));
      }
    }
  }

  private int[] links(int[] pairs) {
    int[] next = new int[stretches.size()];
    Arrays.fill(next, -1);
    for (int e = 0; e < pairs.length; e++) {
      if (pairs[e] >= 0) {
        next[ends.get(e)] = starts.get(pairs[e]);
      }
    }
    return next;
  }

  /** How many columns of text stand between a stretch and one to its right. */
  private int between(Stretch one, Stretch right) {
    int between = 0;
    for (int i = 0; i < stretches.size() && between < MOST_BETWEEN; i++) {
      Stretch other = stretches.get(i);
      boolean stands =
          other.measure > 0
              && other.place > one.place + BESIDE
              && other.place < right.place - BESIDE
              && other.first().line <= one.last().line
              && other.last().line >= right.first().line;
      between += stands ? 1 : 0;
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
      worth -= SKIPPED * between(end, start);
    } else if (below) {
      worth += 0.5 - Math.min(3, 0.08 * (start.first().line - end.last().line));
    } else {
      worth -= 2;
    }
    return worth;
  }
}
