package io.banjian.layout.columns;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The best choice of pairs where each row knows the few columns it may take: shortest augmenting
 * paths over what there is, so that hundreds of lines cost little. A row without a partner costs
 * nothing.
 */
final class Pairs {
  private final int columns;
  private final int[][] candidates;
  private final double[][] worth;

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

  private Pairs(int columns, int[][] candidates, double[][] worth) {
    int places = columns + candidates.length;
    this.columns = columns;
    this.candidates = candidates;
    this.worth = worth;
    this.price = new double[places];
    this.rowOf = new int[places];
    this.paid = new double[places];
    this.distance = new double[places];
    this.cameFrom = new int[places];
    this.cameFor = new double[places];
    this.settled = new boolean[places];
    this.touched = new int[places];
    this.placeOf = new int[candidates.length];
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
    Pairs pairs = new Pairs(columns, candidates, worth);
    for (int row = 0; row < candidates.length; row++) {
      pairs.place(row);
    }
    int[] chosen = new int[candidates.length];
    Arrays.fill(chosen, -1);
    for (int column = 0; column < columns; column++) {
      if (pairs.rowOf[column] >= 0) {
        chosen[pairs.rowOf[column]] = column;
      }
    }
    return chosen;
  }

  private record Step(double distance, int place) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int order = Double.compare(distance, other.distance);
      return order != 0 ? order : Integer.compare(place, other.place);
    }
  }

  private void place(int newRow) {
    PriorityQueue<Step> queue = new PriorityQueue<>();
    int count = 0;
    int row = newRow;
    double reached = 0;
    int free;
    while (true) {
      for (int i = 0; i <= candidates[row].length; i++) {
        boolean own = i == candidates[row].length;
        int place = own ? columns + row : candidates[row][i];
        double cost = own ? 0 : -worth[row][i];
        if (cost > 0 || settled[place]) {
          continue;
        }
        double far = reached + cost - price[place];
        if (far < distance[place] - 1e-12) {
          if (distance[place] == Double.POSITIVE_INFINITY) {
            touched[count++] = place;
          }
          distance[place] = far;
          cameFrom[place] = row;
          cameFor[place] = cost;
          queue.add(new Step(far, place));
        }
      }
      Step next = queue.remove();
      while (settled[next.place] || next.distance > distance[next.place]) {
        next = queue.remove();
      }
      int place = next.place;
      settled[place] = true;
      if (rowOf[place] < 0) {
        free = place;
        break;
      }
      row = rowOf[place];
      reached = distance[place] - (paid[place] - price[place]);
    }
    settle(free, count);
  }

  private void settle(int free, int count) {
    double end = distance[free];
    for (int i = 0; i < count; i++) {
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
      placeOf[row] = place;
      rowOf[place] = row;
      paid[place] = cameFor[place];
      place = left;
    }
  }
}
