package io.banjian.layout.columns;

/**
 * What was said of the seams behind one end, by the offsets at which the other sides start. Each
 * end has a small table of its own: it is tried against a few dozen starts, one after the other.
 */
final class SeamScores {
  private static final int SMALLEST = 64;

  /** One more than each offset; 0 where none was noted. */
  private int[] starts = new int[SMALLEST];

  private double[] scores = new double[SMALLEST];
  private int count;

  /** Not a number where nothing was noted. */
  double of(int start) {
    int at = slot(start);
    return starts[at] == 0 ? Double.NaN : scores[at];
  }

  void note(int start, double score) {
    if (count * 2 >= starts.length) {
      grow();
    }
    put(start, score);
  }

  private void put(int start, double score) {
    int at = slot(start);
    count += starts[at] == 0 ? 1 : 0;
    starts[at] = start + 1;
    scores[at] = score;
  }

  private int slot(int start) {
    int mask = starts.length - 1;
    int at = ((start * 0x9E37_79B9) >>> 16) & mask;
    while (starts[at] != 0 && starts[at] != start + 1) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] before = starts;
    double[] said = scores;
    starts = new int[before.length * 2];
    scores = new double[before.length * 2];
    count = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        put(before[i] - 1, said[i]);
      }
    }
  }
}
