package io.banjian.layout.columns;

import java.util.Arrays;

/** What was said of a seam, by the offsets that meet there. A page asks for the same ones often. */
final class SeamScores {
  private static final int SMALLEST = 1024;

  private long[] seams = new long[SMALLEST];
  private double[] scores = new double[SMALLEST];
  private int count;

  /** Not a number where nothing was noted. */
  double of(int end, int start) {
    long seam = key(end, start);
    int at = slot(seam);
    return seams[at] == seam ? scores[at] : Double.NaN;
  }

  void note(int end, int start, double score) {
    if (count * 2 >= seams.length) {
      grow();
    }
    put(key(end, start), score);
  }

  private void put(long seam, double score) {
    int at = slot(seam);
    count += seams[at] == 0 ? 1 : 0;
    seams[at] = seam;
    scores[at] = score;
  }

  /** Never 0: no piece ends where the page begins. */
  private static long key(int end, int start) {
    return ((long) end << Integer.SIZE) | start;
  }

  private int slot(long seam) {
    long mixed = seam * 0x9E37_79B9_7F4A_7C15L;
    int mask = seams.length - 1;
    int at = (int) (mixed >>> 32) & mask;
    while (seams[at] != 0 && seams[at] != seam) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] before = seams;
    double[] said = scores;
    seams = new long[before.length * 2];
    scores = Arrays.copyOf(said, said.length * 2);
    count = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        put(before[i], said[i]);
      }
    }
  }
}
