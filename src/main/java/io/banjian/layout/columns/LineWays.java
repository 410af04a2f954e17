package io.banjian.layout.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The best few ways to cut a line and to put its pieces under tracks in order from left to right: a
 * table of the tokens cut off so far by the tracks passed. What readings of the page have in common
 * from the left is filled in once for all of them, and a way is worked out when somebody asks for
 * it: to begin with each cell only knows what the best one is worth.
 */
final class LineWays {
  /** The column of the table in front of all tracks. */
  static final int NO_TRACKS = 0;

  /** A track gets no piece; all other steps are a piece, doubled, and whether it begins a track. */
  static final int SKIP = -1;

  private static final int ROOM = 64;

  /** Ways kept to each cell. */
  private final int ways;

  private LinePieces line = LinePieces.NONE;

  /** Of a column: one for each number of tokens cut off. */
  private int cells;

  private int columns;

  /** For each column the track passed last, as its foot, and the column before. */
  private @Nullable Foot[] feet = new Foot[ROOM];

  private int[] left = new int[ROOM];

  /** For each column one of those behind it, and the next of those behind the same one. */
  private int[] right = new int[ROOM];

  private int[] beside = new int[ROOM];

  /** For each cell what the best way there is worth. */
  private double[] best = new double[0];

  /** For each cell the ways that were worked out, and how many there are at most. */
  private byte[] found = new byte[0];

  private byte[] most = new byte[0];

  /** For each way what it is worth, its last step, and which way it takes to the cell before. */
  private double[] worth = new double[0];

  private int[] step = new int[0];
  private byte[] rank = new byte[0];

  /** The steps of the way last looked at, from right to left. */
  private int[] trace = new int[ROOM];

  private int traced;

  LineWays(int ways) {
    this.ways = ways;
  }

  static boolean isNew(int step) {
    return (step & 1) != 0;
  }

  static int piece(int step) {
    return step >> 1;
  }

  /** Goes on to a line. */
  void begin(LinePieces next) {
    line = next;
    cells = next.tokens + 1;
    columns = 0;
    fillFirst(add(NO_TRACKS, null));
  }

  /** The column behind a track more than those passed in another. */
  int behind(int column, Foot foot) {
    for (int at = right[column]; at != NO_TRACKS; at = beside[at]) {
      if (feet[at] == foot) {
        return at;
      }
    }
    int added = add(column, foot);
    beside[added] = right[column];
    right[column] = added;
    fill(column * cells, added * cells, foot);
    return added;
  }

  /**
   * What the best way to put the whole line under the tracks passed in a column is worth, or the
   * next best; nothing at all behind the last.
   */
  double worth(int column, int way) {
    return valueOf(column, line.tokens, way);
  }

  /** Looks at one of these ways: how many steps it has. */
  int trace(int column, int way) {
    traced = 0;
    int at = column;
    int to = line.tokens;
    int by = way;
    while (at != NO_TRACKS || to > 0) {
      if (!has(at, to, by)) {
        throw new IllegalArgumentException("no way " + by + " to " + to);
      }
      int found = (at * cells + to) * ways + by;
      if (traced == trace.length) {
        trace = Arrays.copyOf(trace, 2 * traced);
      }
      int last = step[found];
      trace[traced++] = last;
      by = rank[found];
      to = last == SKIP ? to : line.from[piece(last)];
      at = last == SKIP || !isNew(last) ? left[at] : at;
    }
    return traced;
  }

  /** The steps of the way last looked at, from left to right. */
  int step(int number) {
    return trace[traced - 1 - number];
  }

  private int add(int before, @Nullable Foot foot) {
    int column = columns++;
    if (column == left.length) {
      feet = Arrays.copyOf(feet, 2 * column);
      left = Arrays.copyOf(left, 2 * column);
      right = Arrays.copyOf(right, 2 * column);
      beside = Arrays.copyOf(beside, 2 * column);
    }
    feet[column] = foot;
    left[column] = before;
    right[column] = NO_TRACKS;
    int from = column * cells;
    int to = from + cells;
    if (to > best.length) {
      best = Arrays.copyOf(best, 2 * to);
      found = Arrays.copyOf(found, 2 * to);
      most = Arrays.copyOf(most, 2 * to);
      worth = Arrays.copyOf(worth, 2 * to * ways);
      step = Arrays.copyOf(step, 2 * to * ways);
      rank = Arrays.copyOf(rank, 2 * to * ways);
    }
    Arrays.fill(found, from, to, (byte) 0);
    Arrays.fill(most, from, to, (byte) ways);
    return column;
  }

  /** Every piece begins a track. */
  private void fillFirst(int column) {
    best[column] = 0;
    found[column] = 1;
    most[column] = 1;
    worth[column * ways] = 0;
    for (int to = 1; to < cells; to++) {
      double value = Double.NEGATIVE_INFINITY;
      for (int piece = line.first[to]; piece < line.first[to + 1]; piece++) {
        double begun = best[column + line.from[piece]] + line.begun[piece];
        value = begun > value ? begun : value;
      }
      best[column + to] = value;
    }
  }

  private void fill(int before, int column, Foot foot) {
    double[] matches = foot.matches;
    double skip = foot.skip;
    double[] best = this.best; // read once: C1 reads a field each time it is named
    double[] begun = line.begun;
    int[] first = line.first;
    int[] starts = line.from;
    best[column] = best[before] + skip;
    for (int to = 1, end = cells; to < end; to++) {
      double value = best[before + to] + skip;
      for (int piece = first[to], behind = first[to + 1]; piece < behind; piece++) {
        int from = starts[piece];
        double match = best[before + from] + matches[piece];
        double fresh = best[column + from] + begun[piece];
        value = match > value ? match : value;
        value = fresh > value ? fresh : value;
      }
      best[column + to] = value;
    }
  }

  private boolean has(int column, int to, int way) {
    int cell = column * cells + to;
    while (found[cell] <= way) {
      if (found[cell] == most[cell]) {
        return false;
      }
      findNext(column, to);
    }
    return true;
  }

  /**
   * Works out the next best way to a cell. Of two that are worth the same the one comes first that
   * steps from further left, goes on below a track rather than beginning one, and does not skip.
   */
  private void findNext(int column, int to) {
    int cell = column * cells + to;
    boolean alone = found[cell] == 0; // then it is the best way, and comes by best ways
    int before = left[column];
    Foot foot = feet[column];
    double[] matches = foot == null ? line.begun : foot.matches;
    double value = Double.NEGATIVE_INFINITY;
    int last = SKIP;
    int by = 0;
    for (int piece = line.first[to]; piece < line.first[to + 1]; piece++) {
      int from = line.from[piece];
      if (foot != null && matches[piece] > Double.NEGATIVE_INFINITY) {
        int way = alone ? 0 : taken(cell, 2 * piece);
        double match = valueOf(before, from, way) + matches[piece];
        if (match > value) {
          value = match;
          last = 2 * piece;
          by = way;
        }
      }
      int way = alone ? 0 : taken(cell, 2 * piece + 1);
      double begun = valueOf(column, from, way) + line.begun[piece];
      if (begun > value) {
        value = begun;
        last = 2 * piece + 1;
        by = way;
      }
    }
    if (foot != null) {
      int way = alone ? 0 : taken(cell, SKIP);
      double skipped = valueOf(before, to, way) + foot.skip;
      if (skipped > value) {
        value = skipped;
        last = SKIP;
        by = way;
      }
    }
    if (value == Double.NEGATIVE_INFINITY) {
      most[cell] = found[cell];
      return;
    }
    int at = cell * ways + found[cell]++;
    worth[at] = value;
    step[at] = last;
    rank[at] = (byte) by;
  }

  /** How many of the ways found to a cell end with a step. */
  private int taken(int cell, int last) {
    int taken = 0;
    for (int at = cell * ways; at < cell * ways + found[cell]; at++) {
      taken += step[at] == last ? 1 : 0;
    }
    return taken;
  }

  private double valueOf(int column, int to, int way) {
    int cell = column * cells + to;
    if (way == 0) {
      return best[cell];
    }
    return has(column, to, way) ? worth[cell * ways + way] : Double.NEGATIVE_INFINITY;
  }
}
