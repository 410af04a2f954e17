package io.banjian.compare;

/** Aligns what is short enough for a whole matrix, with the costs of {@link CostEdges}. */
final class SmallMatrix {
  private SmallMatrix() {}

  static void align(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo, RunList runs) {
    int m = aTo - aFrom;
    int n = bTo - bFrom;
    long error = m + 1L;
    // from the ends, so that the way is read from the front
    long[][] cost = new long[m + 1][n + 1];
    for (int i = m; i >= 0; i--) {
      for (int j = n; j >= 0; j--) {
        if (i == m) {
          cost[i][j] = (n - j) * error;
        } else if (j == n) {
          cost[i][j] = (m - i) * (error + 1);
        } else {
          long diagonal = cost[i + 1][j + 1] + (a[aFrom + i] == b[bFrom + j] ? 0 : error);
          long missing = cost[i + 1][j] + error + 1;
          long inserted = cost[i][j + 1] + error;
          cost[i][j] = Math.min(diagonal, Math.min(missing, inserted));
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < m || j < n) {
      boolean equal = i < m && j < n && a[aFrom + i] == b[bFrom + j];
      if (i < m && j < n && cost[i][j] == cost[i + 1][j + 1] + (equal ? 0 : error)) {
        runs.add(equal ? Change.NONE : Change.SUBSTITUTED, 1);
        i++;
        j++;
      } else if (i < m && cost[i][j] == cost[i + 1][j] + error + 1) {
        runs.add(Change.MISSING, 1);
        i++;
      } else {
        runs.add(Change.INSERTED, 1);
        j++;
      }
    }
  }
}
