package io.banjian.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The edit distance of two rows, sixty-four rows of the matrix at a time (Myers' bit vectors in
 * Hyyrö's form, in horizontal strips). A strip needs the last one's lower edge and nothing else, so
 * memory grows with the texts and not with the matrix, and a large alphabet costs one array.
 */
final class Distance {
  private static final int WORD = 64;

  private Distance() {}

  static int of(int[] a, int[] b) {
    int head = 0;
    int shorter = Math.min(a.length, b.length);
    while (head < shorter && a[head] == b[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      tail++;
    }
    int distance = a.length - head - tail;
    for (byte step : lowerEdge(a, head, a.length - tail, b, head, b.length - tail)) {
      distance += step;
    }
    return distance;
  }

  /**
   * The distances of all of {@code a} to every beginning of {@code b}, from the empty one to the
   * whole.
   */
  static int[] toBeginnings(int[] a, int[] b) {
    byte[] steps = lowerEdge(a, 0, a.length, b, 0, b.length);
    int[] row = new int[b.length + 1];
    row[0] = a.length;
    for (int j = 0; j < b.length; j++) {
      row[j + 1] = row[j] + steps[j];
    }
    return row;
  }

  /** By how much the matrix' last row changes from column to column: −1, 0 or 1. */
  private static byte[] lowerEdge(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
    int columns = bTo - bFrom;
    byte[] edge = new byte[columns];
    Arrays.fill(edge, (byte) 1);
    if (aFrom == aTo || columns == 0) {
      return edge;
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    int[] text = new int[columns];
    for (int j = 0; j < columns; j++) {
      text[j] = numbers.computeIfAbsent(b[bFrom + j], s -> numbers.size());
    }
    long[] where = new long[numbers.size() + 1];
    int unknown = numbers.size();
    int[] strip = new int[WORD];
    for (int row = aFrom; row < aTo; row += WORD) {
      int height = Math.min(WORD, aTo - row);
      for (int i = 0; i < height; i++) {
        strip[i] = numbers.getOrDefault(a[row + i], unknown);
        where[strip[i]] |= 1L << i;
      }
      where[unknown] = 0;
      pass(where, text, edge, height - 1);
      for (int i = 0; i < height; i++) {
        where[strip[i]] = 0;
      }
    }
    return edge;
  }

  /** Carries the edge through one strip; {@code last} is the bit of the strip's last row. */
  private static void pass(long[] where, int[] text, byte[] edge, int last) {
    long up = -1L; // vertical steps of +1
    long down = 0; // vertical steps of −1
    for (int j = 0; j < text.length; j++) {
      long equal = where[text[j]];
      int in = edge[j];
      long inDown = (long) in >>> 63;
      long inUp = -(long) in >>> 63;
      long vertical = equal | down;
      equal |= inDown;
      long diagonal = (((equal & up) + up) ^ up) | equal;
      long plus = down | ~(diagonal | up);
      long minus = up & diagonal;
      edge[j] = (byte) ((plus >>> last & 1) - (minus >>> last & 1));
      plus = plus << 1 | inUp;
      minus = minus << 1 | inDown;
      up = minus | ~(vertical | plus);
      down = plus & vertical;
    }
  }
}
