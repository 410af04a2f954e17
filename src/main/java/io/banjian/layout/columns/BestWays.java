package io.banjian.layout.columns;

import java.util.Arrays;

/** The best few ways from the first cell of a row of cells to each of them. */
final class BestWays {
  static final int SKIP = 1;
  static final int NEW = 2;
  static final int MATCH = 3;

  private final int ways;
  private final double[] score;

  /** Where a way came from: cell, and which of its ways. */
  private final int[] from;

  private final byte[] kind;
  private final byte[] count;

  BestWays(int cells, int ways) {
    this.ways = ways;
    this.score = new double[cells * ways];
    this.from = new int[cells * ways];
    this.kind = new byte[cells * ways];
    this.count = new byte[cells];
    Arrays.fill(from, -1);
  }

  void start() {
    count[0] = 1;
  }

  int waysTo(int cell) {
    return count[cell];
  }

  double score(int cell, int way) {
    return score[cell * ways + way];
  }

  /** Goes on from all ways to a cell. */
  void step(int at, int to, double worth, int how) {
    for (int way = 0; way < count[at]; way++) {
      double value = score[at * ways + way] + worth;
      int base = to * ways;
      int have = count[to];
      if (have == ways && value <= score[base + have - 1]) {
        return;
      }
      int place = have < ways ? have : ways - 1;
      while (place > 0 && score[base + place - 1] < value) {
        score[base + place] = score[base + place - 1];
        from[base + place] = from[base + place - 1];
        kind[base + place] = kind[base + place - 1];
        place--;
      }
      score[base + place] = value;
      from[base + place] = at * ways + way;
      kind[base + place] = (byte) how;
      count[to] = (byte) Math.min(ways, have + 1);
    }
  }

  /** The places one way to a cell passes, the first cell's included: see {@link #cell}. */
  int[] placesTo(int cell, int way) {
    int count = 1;
    for (int at = cell * ways + way; from[at] >= 0; at = from[at]) {
      count++;
    }
    int[] places = new int[count];
    for (int at = cell * ways + way; count > 0; at = from[at]) {
      places[--count] = at;
    }
    return places;
  }

  int cell(int place) {
    return place / ways;
  }

  /** Of the step to a place. */
  int kind(int place) {
    return kind[place];
  }
}
