package io.banjian.layout;

/** Counts, over the last so many seams, those across which two characters meet that seldom do. */
final class SeamWindow {
  private final boolean[] bad;
  private final int most;
  private int seen;
  private int count;

  SeamWindow(int size, int most) {
    this.bad = new boolean[size];
    this.most = most;
  }

  void add(boolean isBad) {
    int at = seen % bad.length;
    count += (isBad ? 1 : 0) - (bad[at] ? 1 : 0);
    bad[at] = isBad;
    seen++;
  }

  /** More than a page in order has. */
  boolean isBad() {
    return count > most;
  }
}
