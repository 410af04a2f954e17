package io.banjian.layout.columns;

import java.util.Arrays;

/**
 * Where rests were seen to stand around each of some lines: the nearer a line, the more its rest
 * counts for the others, and for itself it does not.
 */
final class RestCounts {
  /** What counts of a rest for the next, so that some eight on either side are counted. */
  private static final double FADE = Math.exp(-1 / 8.0);

  private final RestPlaces places;

  /** How many places are told apart; the last stands for all others. */
  private final int kinds;

  /** The lines that count for each other, and for each line its number among them. */
  private final int[] lines;

  private final int[] rowOf;
  private final int rows;

  /** What was counted around each of them, place by place, and in all. */
  final double[] seen;

  private final double[] all;

  /** What was counted of the lines gone through so far. */
  private final double[] sums;

  /** The first and the last place at which anything was counted, but for the very last. */
  private int lowest;

  private int highest;

  /**
   * @param ends whether it counts the lines that end a block, or the others
   */
  RestCounts(RestPlaces places, boolean ends, int kinds) {
    int n = places.endsBlock.length;
    this.places = places;
    this.kinds = kinds;
    this.lines = new int[n];
    this.rowOf = new int[n];
    int count = 0;
    for (int line = 0; line < n; line++) {
      if (places.endsBlock[line] == ends) {
        rowOf[line] = count;
        lines[count++] = line;
      }
    }
    this.rows = count;
    this.seen = new double[rows * kinds];
    this.all = new double[rows];
    this.sums = new double[kinds];
  }

  /**
   * Counts anew.
   *
   * @param counts whether a line counts
   * @param shares how likely its rest stands at each of its {@link RestPlaces#place places}
   * @param elsewhere how likely it stands anywhere else
   */
  void count(boolean[] counts, double[] shares, double[] elsewhere) {
    lowest = kinds;
    highest = -1;
    Arrays.fill(sums, 0);
    for (int row = 0; row < rows; row++) {
      int line = lines[row];
      System.arraycopy(sums, 0, seen, row * kinds, kinds);
      if (counts[line]) {
        add(line, shares, elsewhere[line]);
        fade();
      }
    }
    Arrays.fill(sums, 0);
    for (int row = rows - 1; row >= 0; row--) {
      int line = lines[row];
      if (counts[line]) { // its own rest is what is asked
        fade();
      }
      all[row] = total(row * kinds);
      if (counts[line]) {
        add(line, shares, elsewhere[line]);
      }
    }
  }

  private void add(int line, double[] shares, double elsewhere) {
    for (int at = places.from[line]; at < places.from[line + 1]; at++) {
      if (shares[at] > 0) {
        int place = places.place[at];
        sums[place] += shares[at];
        lowest = Math.min(lowest, place);
        highest = Math.max(highest, place);
      }
    }
    sums[kinds - 1] += elsewhere;
  }

  private void fade() {
    for (int place = lowest; place <= highest; place++) {
      sums[place] *= FADE;
    }
    sums[kinds - 1] *= FADE;
  }

  /** Adds what was counted behind a line to what was counted before it, and sums up both. */
  private double total(int row) {
    double total = 0;
    for (int place = lowest; place <= highest; place++) {
      seen[row + place] += sums[place];
      total += seen[row + place];
    }
    seen[row + kinds - 1] += sums[kinds - 1];
    return total + seen[row + kinds - 1];
  }

  /** What was counted around a line, place by place: where in {@link #seen} that begins. */
  int row(int line) {
    return rowOf[line] * kinds;
  }

  double all(int line) {
    return all[rowOf[line]];
  }

  /** What was counted around a line from one place up to another, that left out. */
  double between(int line, int from, int to) {
    int row = row(line);
    double sum = 0;
    for (int place = Math.max(from, lowest); place < Math.min(to, highest + 1); place++) {
      sum += seen[row + place];
    }
    return sum;
  }

  double elsewhere(int line) {
    return seen[row(line) + kinds - 1];
  }
}
