package io.banjian.compare;

import java.util.Arrays;

/**
 * Costs along the lower edge of an alignment matrix, computed by anti-diagonals: the cells of one
 * do not depend on each other, so the machine works on eight of them at once. Only the band that an
 * alignment of a known distance can enter is visited.
 *
 * <p>A cost counts errors first and, among equals, missing characters: of all alignments with the
 * fewest errors the one with the most substitutions wins, so that 末 for 未 is one wrong character
 * and not one missing and one too many. That makes the three counts unique.
 */
final class CostEdges {
  /** More than any cost, and far enough from the largest number to be added to. */
  static final int UNREACHED = 1 << 30;

  private final int error;

  /**
   * @param error what an error costs: more than there can be missing characters
   */
  CostEdges(int error) {
    this.error = error;
  }

  int error() {
    return error;
  }

  /** Whether costs of that many errors can be told apart in an int. */
  boolean canCount(int errors) {
    return (long) (errors + 2) * (error + 1L) < UNREACHED;
  }

  /**
   * What it costs to turn all of {@code a} into each beginning of {@code b}.
   *
   * @param lowest by how much a beginning of {@code a} may be longer than what it is turned into
   * @param highest by how much it may be shorter
   * @return cells off that band are {@link #UNREACHED} or more
   */
  int[] ofBeginnings(int[] a, int[] b, int lowest, int highest) {
    int m = a.length;
    int n = b.length;
    int[] reversed = new int[n];
    for (int j = 0; j < n; j++) {
      reversed[n - 1 - j] = b[j];
    }
    int[] edge = new int[n + 1];
    Arrays.fill(edge, UNREACHED);
    // row i of the matrix stands at i + 2: two guards below, one above
    int[] letters = new int[m + 4];
    System.arraycopy(a, 0, letters, 3, m);
    int[] across = new int[m + 4];
    int[] current = unreached(m + 4);
    int[] last = unreached(m + 4);
    int[] above = unreached(m + 4);
    int[] lastAbove = unreached(m + 4);
    for (int sum = 0; sum <= m + n; sum++) {
      int from = Math.max(Math.max(0, sum - n), Math.floorDiv(sum - highest + 1, 2));
      int to = Math.min(Math.min(m, sum), Math.floorDiv(sum - lowest, 2));
      if (from > m) {
        break; // the band has left the matrix by its lower edge
      }
      System.arraycopy(last, from + 1, above, from + 2, Math.max(0, to - from + 2));
      int inner = Math.max(from, 1);
      int innerEnd = to == sum ? to - 1 : to;
      if (inner <= innerEnd) {
        int length = innerEnd - inner + 1;
        System.arraycopy(reversed, n - sum + inner, across, inner + 2, length);
        diagonal(letters, across, current, last, above, lastAbove, inner + 2, length, error);
      }
      if (from == 0 && to >= 0) {
        current[2] = sum == 0 ? 0 : last[2] + error;
      }
      if (to == sum && sum > 0) {
        current[to + 2] = above[to + 2] + error + 1;
      }
      if (to == m && from <= to) {
        edge[sum - m] = current[m + 2];
      }
      current[from + 1] = UNREACHED;
      current[to + 3] = UNREACHED;
      int[] free = last;
      last = current;
      current = free;
      free = lastAbove;
      lastAbove = above;
      above = free;
    }
    return edge;
  }

  private static int[] unreached(int length) {
    int[] row = new int[length];
    Arrays.fill(row, UNREACHED);
    return row;
  }

  /**
   * One step for a whole anti-diagonal. Every array is read at the same index and there is no
   * branch: the compiler of JDK 17 makes vector instructions of that, and of nothing freer. Hence
   * the shifted copies, and minima without {@link Math#min}.
   */
  private static void diagonal(
      int[] letters,
      int[] across,
      int[] current,
      int[] last,
      int[] above,
      int[] lastAbove,
      int from,
      int length,
      int error) {
    for (int i = from; i < from + length; i++) {
      int agrees = ((letters[i] ^ across[i]) - 1) >> 31; // all ones or nothing
      int paired = lastAbove[i] + (error & ~agrees);
      int missing = above[i] + error + 1;
      int inserted = last[i] + error;
      int more = missing - inserted;
      int unpaired = inserted + (more & more >> 31);
      more = paired - unpaired;
      current[i] = unpaired + (more & more >> 31);
    }
  }
}
