package io.banjian.layout.columns;

import java.util.Arrays;

/**
 * Where the lines stand that each line may go on in, as far as a habit tells places apart: right
 * below, some lines further down, or behind the end of a block at the start of another. Anywhere
 * else is one place to it, and there most candidates of a line stand.
 */
final class RestPlaces {
  /** Lines and blocks further down in which a rest is looked for before anything was learned. */
  static final int NEAR = 12;

  /** Blocks up and down that are told apart once learned: columns end and begin far apart. */
  private static final int FAR = 60;

  /** A place is a number: right below a line within its block; or so many lines further down. */
  static final int BELOW = 0;

  static final int LINE = 1;

  /** The block of a line itself, if it ends it; the next one is one more, the last one less. */
  final int block;

  /** The first and the last block that are told apart. */
  final int firstBlock;

  final int lastBlock;

  /**
   * For each line where those of its candidates begin that have a place; the next line's follow.
   */
  final int[] from;

  /** Which of its line's candidates it is, and its place. */
  final int[] candidate;

  final int[] place;
  final boolean[] endsBlock;
  private final int[] blocks;

  /**
   * @param blocks number of the block each line stands in, ascending
   * @param candidates for each line the lines it may go on in, ascending
   */
  RestPlaces(int[] blocks, int[][] candidates) {
    int n = blocks.length;
    this.blocks = blocks;
    int reach = n == 0 ? 0 : Math.min(FAR, blocks[n - 1] - blocks[0]);
    this.firstBlock = LINE + NEAR;
    this.block = firstBlock + reach;
    this.lastBlock = block + reach;
    this.endsBlock = new boolean[n];
    for (int i = 0; i < n; i++) {
      endsBlock[i] = i == n - 1 || blocks[i + 1] != blocks[i];
    }
    this.from = new int[n + 1];
    int[] which = new int[NEAR * n];
    int[] places = new int[NEAR * n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      int[] own = candidates[i];
      if (count + own.length > which.length) {
        which = Arrays.copyOf(which, 2 * which.length + own.length);
        places = Arrays.copyOf(places, which.length);
      }
      int last = endsBlock[i] ? n : i + NEAR; // only the end of a block may go on far off
      for (int c = endsBlock[i] ? 0 : firstBelow(own, i); c < own.length && own[c] <= last; c++) {
        int place = of(i, own[c]);
        if (place != elsewhere(i)) {
          which[count] = c;
          places[count++] = place;
        }
      }
      from[i + 1] = count;
    }
    this.candidate = Arrays.copyOf(which, count);
    this.place = Arrays.copyOf(places, count);
  }

  private static int firstBelow(int[] candidates, int line) {
    int at = Arrays.binarySearch(candidates, line + 1);
    return at < 0 ? -at - 1 : at;
  }

  /** The place that stands for all others; those of a line are numbered up to it. */
  int elsewhere(int line) {
    return endsBlock[line] ? lastBlock + 1 : LINE + NEAR;
  }

  /** Where one line stands, seen from another. */
  int of(int above, int below) {
    int apart = blocks[below] - blocks[above];
    if (below == above + 1 && apart == 0) {
      return BELOW;
    }
    boolean opens = below == 0 || endsBlock[below - 1];
    if (endsBlock[above] && opens && apart != 0 && Math.abs(apart) <= FAR) {
      return block + apart;
    }
    int lines = below - above;
    return lines > 0 && lines <= NEAR ? LINE + lines - 1 : elsewhere(above);
  }

  /** Whether it is the place of a block that is only looked in once rests were seen there. */
  boolean isFar(int place) {
    return place >= firstBlock && place <= lastBlock && (place < block || place > block + NEAR);
  }
}
