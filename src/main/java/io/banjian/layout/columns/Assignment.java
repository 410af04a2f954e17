package io.banjian.layout.columns;

import java.util.Arrays;

/**
 * The best choice of pairs, at most one for each row and column, out of all at once: the Hungarian
 * method with potentials. A pair worth nothing or less stays apart.
 */
public final class Assignment {
  private Assignment() {}

  /** For each row the column chosen, or -1; {@code worth} is a full matrix. */
  public static int[] best(double[][] worth) {
    int rows = worth.length;
    int columns = rows == 0 ? 0 : worth[0].length;
    // a column of its own for every row: to stay without a partner costs nothing
    int width = columns + rows;
    double[] u = new double[rows + 1];
    double[] v = new double[width + 1];
    int[] rowOf = new int[width + 1];
    int[] way = new int[width + 1];
    for (int row = 1; row <= rows; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] least = new double[width + 1];
      boolean[] used = new boolean[width + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      do {
        used[column] = true;
        int at = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int k = 1; k <= width; k++) {
          if (used[k]) {
            continue;
          }
          double cost = k <= columns ? Math.min(0, -worth[at - 1][k - 1]) : 0;
          double reduced = cost - u[at] - v[k];
          if (reduced < least[k]) {
            least[k] = reduced;
            way[k] = column;
          }
          if (least[k] < delta) {
            delta = least[k];
            next = k;
          }
        }
        for (int k = 0; k <= width; k++) {
          if (used[k]) {
            u[rowOf[k]] += delta;
            v[k] -= delta;
          } else {
            least[k] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        int before = way[column];
        rowOf[column] = rowOf[before];
        column = before;
      }
    }
    int[] chosen = new int[rows];
    Arrays.fill(chosen, -1);
    for (int k = 1; k <= columns; k++) {
      if (rowOf[k] > 0 && worth[rowOf[k] - 1][k - 1] > 0) {
        chosen[rowOf[k] - 1] = k - 1;
      }
    }
    return chosen;
  }
}
