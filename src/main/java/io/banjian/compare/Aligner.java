package io.banjian.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Finds which character stands for which, exactly and in memory that grows with the texts:
 * Hirschberg's halving, inside the band that the known distance leaves.
 */
final class Aligner {
  /** Below, a whole matrix is quicker than more halving. */
  private static final long SMALL = 1 << 14;

  /**
   * Beyond this many cells the halves are found by bit vectors, which keep the number of errors
   * exact and leave open how it divides; no newspaper page comes near.
   */
  private static final long MOST_CELLS = 1_500_000_000L;

  private final int[] a;
  private final int[] b;
  private final RunList runs;

  private Aligner(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    this.runs = new RunList(0, 0);
  }

  static List<Run> align(int[] a, int[] b) {
    Aligner aligner = new Aligner(a, b);
    aligner.align(0, a.length, 0, b.length, -1);
    return Gaps.tidied(aligner.runs.runs(), a, b);
  }

  private void align(int aFrom, int aTo, int bFrom, int bTo, int knownDistance) {
    int head = 0;
    int shorter = Math.min(aTo - aFrom, bTo - bFrom);
    while (head < shorter && a[aFrom + head] == b[bFrom + head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && a[aTo - 1 - tail] == b[bTo - 1 - tail]) {
      tail++;
    }
    runs.add(Change.NONE, head);
    alignMiddle(aFrom + head, aTo - tail, bFrom + head, bTo - tail, knownDistance);
    runs.add(Change.NONE, tail);
  }

  private void alignMiddle(int aFrom, int aTo, int bFrom, int bTo, int knownDistance) {
    int m = aTo - aFrom;
    int n = bTo - bFrom;
    if (n == 0) {
      runs.add(Change.MISSING, m);
    } else if (m == 0) {
      runs.add(Change.INSERTED, n);
    } else if (m == 1 || (m + 1L) * (n + 1L) <= SMALL) {
      SmallMatrix.align(a, aFrom, aTo, b, bFrom, bTo, runs);
    } else {
      halve(aFrom, aTo, bFrom, bTo, knownDistance);
    }
  }

  private void halve(int aFrom, int aTo, int bFrom, int bTo, int knownDistance) {
    int m = aTo - aFrom;
    int n = bTo - bFrom;
    int middle = m / 2;
    int[] above = Arrays.copyOfRange(a, aFrom, aFrom + middle);
    int[] below = reversed(a, aFrom + middle, aTo);
    int[] across = Arrays.copyOfRange(b, bFrom, bTo);
    int[] back = reversed(b, bFrom, bTo);
    int distance =
        knownDistance >= 0 ? knownDistance : Distance.of(Arrays.copyOfRange(a, aFrom, aTo), across);
    int longer = n - m;
    int slack = (distance - Math.abs(longer)) / 2;
    int lowest = Math.min(0, longer) - slack;
    int highest = Math.max(0, longer) + slack;
    CostEdges costs = new CostEdges(m + 1);
    boolean divides = costs.canCount(distance) && (long) m * (highest - lowest + 1) <= MOST_CELLS;
    int[] down =
        divides
            ? costs.ofBeginnings(above, across, lowest, highest)
            : Distance.toBeginnings(above, across);
    int[] up =
        divides
            ? costs.ofBeginnings(below, back, longer - highest, longer - lowest)
            : Distance.toBeginnings(below, back);
    int best = 0;
    for (int j = 1; j <= n; j++) {
      if ((long) down[j] + up[n - j] < (long) down[best] + up[n - best]) {
        best = j;
      }
    }
    int unit = divides ? costs.error() : 1;
    int bMiddle = bFrom + best;
    align(aFrom, aFrom + middle, bFrom, bMiddle, down[best] / unit);
    align(aFrom + middle, aTo, bMiddle, bTo, up[n - best] / unit);
  }

  private static int[] reversed(int[] row, int from, int to) {
    int[] reversed = new int[to - from];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = row[to - 1 - i];
    }
    return reversed;
  }
}
