package io.banjian.layout.columns;

import java.util.Arrays;

/**
 * The best choice of pairs where each row knows the few columns it may take: shortest augmenting
 * paths over what there is, so that hundreds of lines cost little. A row without a partner costs
 * nothing.
 */
final class Pairs {
  private final int rows;
  private final int columns;

  /** Where the columns that a row may take begin; those of the next row follow. */
  private final int[] from;

  private int[] taken;
  private double[] costs;
  private int added;
  private int count;

  /** Of every column, and of the place of its own that every row has behind them. */
  private final double[] price;

  private final int[] rowOf;

  /** Where each row stands; -1 before it was placed. */
  private final int[] placeOf;

  private final double[] paid;
  private final double[] distance;
  private final int[] cameFrom;
  private final double[] cameFor;
  private final boolean[] settled;
  private final int[] touched;
  private final PlaceQueue queue = new PlaceQueue();

  Pairs(int rows, int columns) {
    int places = columns + rows;
    this.rows = rows;
    this.columns = columns;
    this.from = new int[rows + 1];
    this.taken = new int[4 * rows + 1];
    this.costs = new double[4 * rows + 1];
    this.price = new double[places];
    this.rowOf = new int[places];
    this.paid = new double[places];
    this.distance = new double[places];
    this.cameFrom = new int[places];
    this.cameFor = new double[places];
    this.settled = new boolean[places];
    this.touched = new int[places];
    this.placeOf = new int[rows];
    Arrays.fill(rowOf, -1);
    Arrays.fill(placeOf, -1);
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
  }

  /**
   * For each row the column chosen, or -1.
   *
   * @param candidates for each row the columns it may take
   * @param worth what each of these is worth; what is worth nothing or less is not taken
   */
  static int[] best(int columns, int[][] candidates, double[][] worth) {
    Pairs pairs = new Pairs(candidates.length, columns);
    for (int row = 0; row < candidates.length; row++) {
      for (int i = 0; i < candidates[row].length; i++) {
        pairs.add(candidates[row][i], worth[row][i]);
      }
      pairs.endRow();
    }
    return pairs.best();
  }

  /** The row at hand may take a column, if that is worth anything. */
  void add(int column, double worth) {
    if (worth < 0) {
      return;
    }
    if (added == taken.length) {
      taken = Arrays.copyOf(taken, added * 2);
      costs = Arrays.copyOf(costs, added * 2);
    }
    taken[added] = column;
    costs[added++] = -worth;
  }

  /** All columns of a row were added. */
  void endRow() {
    from[++count] = added;
  }

  /** For each row the column chosen, or -1. */
  int[] best() {
    for (int row = 0; row < rows; row++) {
      if (!takesFree(row)) {
        place(row);
      }
    }
    int[] chosen = new int[rows];
    Arrays.fill(chosen, -1);
    for (int column = 0; column < columns; column++) {
      if (rowOf[column] >= 0) {
        chosen[rowOf[column]] = column;
      }
    }
    return chosen;
  }

  /** Whether the best place of a row is free: most are, and nobody need move for it. */
  private boolean takesFree(int row) {
    int best = columns + row;
    double cost = 0;
    double nearest = -price[best];
    for (int i = from[row]; i < from[row + 1]; i++) {
      double far = costs[i] - price[taken[i]];
      if (far < nearest || (far == nearest && taken[i] < best)) {
        nearest = far;
        best = taken[i];
        cost = costs[i];
      }
    }
    if (rowOf[best] >= 0) {
      return false;
    }
    stand(row, best, cost);
    return true;
  }

  private void place(int newRow) {
    queue.clear();
    int touches = 0;
    int row = newRow;
    double reached = 0;
    int place;
    while (true) {
      int end = from[row + 1];
      for (int i = from[row]; i <= end; i++) {
        boolean own = i == end;
        int to = own ? columns + row : taken[i];
        double cost = own ? 0 : costs[i];
        if (settled[to]) {
          continue;
        }
        double far = reached + cost - price[to];
        if (far < distance[to] - 1e-12) {
          if (distance[to] == Double.POSITIVE_INFINITY) {
            touched[touches++] = to;
          }
          distance[to] = far;
          cameFrom[to] = row;
          cameFor[to] = cost;
          queue.add(far, to);
        }
      }
      place = nextPlace();
      settled[place] = true;
      if (rowOf[place] < 0) {
        break;
      }
      row = rowOf[place];
      reached = distance[place] - (paid[place] - price[place]);
    }
    settle(place, touches);
  }

  /** The nearest place that is not settled. */
  private int nextPlace() {
    while (settled[queue.nearestPlace()] || queue.nearest() > distance[queue.nearestPlace()]) {
      queue.removeNearest();
    }
    int place = queue.nearestPlace();
    queue.removeNearest();
    return place;
  }

  private void settle(int free, int touches) {
    double end = distance[free];
    for (int i = 0; i < touches; i++) {
      int place = touched[i];
      if (settled[place]) {
        price[place] += distance[place] - end;
      }
      settled[place] = false;
      distance[place] = Double.POSITIVE_INFINITY;
    }
    for (int place = free; place >= 0; ) {
      int row = cameFrom[place];
      int left = placeOf[row];
      stand(row, place, cameFor[place]);
      place = left;
    }
  }

  private void stand(int row, int place, double cost) {
    placeOf[row] = place;
    rowOf[place] = row;
    paid[place] = cost;
  }
}
