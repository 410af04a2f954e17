package io.banjian.layout.columns;

import java.util.Arrays;

/**
 * Where a dump mostly sets the rest of a line that breaks off: right below, two blocks further down
 * where two columns take turns, anywhere. Counted around each line, from what was decided there
 * before, so that one look at the page teaches the next.
 */
final class RestHabit {
  /** Blocks further down in which a rest is looked for before anything was learned of the page. */
  private static final int NEAR = 12;

  /** Blocks up and down that are told apart once learned: columns end and begin far apart. */
  private static final int FAR = 60;

  private static final int BELOW = 0;
  private static final int LINE = 1;
  private static final int BLOCK = LINE + NEAR + FAR;
  private static final int ELSEWHERE = BLOCK + FAR + 1;
  private static final int KINDS = ELSEWHERE + 1;

  /** What counts of a rest for the next, so that some eight on either side are counted. */
  private static final double FADE = Math.exp(-1 / 8.0);

  /** Rests' worth of belief before anything was counted. */
  private static final double BELIEF = 2;

  /** Places a rest may stand at that is neither near nor of a habit. */
  static final double PLACES = 60;

  private static final double FAR_OFF = 0.1;

  private static final double UNASKED = 1;

  /** How much of a far place is believed for the places around it and for all far ones. */
  private static final double SPREAD = 0.5;

  /** How much of that is for the places around: a line lost in between moves it by one. */
  private static final double AROUND = 0.7;

  private static final int ASIDE = 3;

  /** Before anything is known: behind a line within its block, and behind a block's last. */
  private static final double[] WITHIN = first(0.9, 0.004, 0.006);

  private static final double[] AT_END = first(0.5, 0.03, 0.004);

  private final int[] block;
  private final boolean[] opensBlock;
  private final boolean[] endsBlock;

  /** What was counted around each piece, by kind, and in all. */
  private final double[][] seen;

  private final double[] all;

  /** What was counted around each piece of all that stands far off. */
  private final double[] far;

  /** What is said of a rest anywhere else, which most are asked for; above 0 where none asked. */
  private final double[] elsewhere;

  /**
   * @param block number of the block each piece stands in, ascending
   */
  RestHabit(int[] block) {
    int n = block.length;
    this.block = block;
    this.opensBlock = new boolean[n];
    this.endsBlock = new boolean[n];
    for (int i = 0; i < n; i++) {
      opensBlock[i] = i == 0 || block[i - 1] != block[i];
      endsBlock[i] = i == n - 1 || block[i + 1] != block[i];
    }
    this.seen = new double[n][KINDS];
    this.all = new double[n];
    this.far = new double[n];
    this.elsewhere = new double[n];
    Arrays.fill(elsewhere, UNASKED);
  }

  private static double[] first(double below, double block, double line) {
    double[] shares = new double[KINDS];
    Arrays.fill(shares, FAR_OFF / PLACES);
    Arrays.fill(shares, LINE, LINE + NEAR, line);
    Arrays.fill(shares, BLOCK + 1, BLOCK + NEAR + 1, block);
    shares[BELOW] = below;
    shares[BLOCK + 1] = below;
    return shares;
  }

  boolean endsBlock(int line) {
    return endsBlock[line];
  }

  private int kind(int above, int below) {
    if (below == above + 1 && block[above] == block[below]) {
      return BELOW;
    }
    int blocks = block[below] - block[above];
    if (endsBlock[above] && opensBlock[below] && blocks != 0 && Math.abs(blocks) <= FAR) {
      return BLOCK + blocks;
    }
    int lines = below - above;
    return lines > 0 && lines <= NEAR ? LINE + lines - 1 : ELSEWHERE;
  }

  /**
   * Counts where rests stand, as far as is known by now.
   *
   * @param counts whether a line must have a rest
   * @param candidates for each line the lines it may go on in
   * @param shares how likely each of these is
   */
  void learn(boolean[] counts, int[][] candidates, double[][] shares) {
    count(counts, candidates, shares, true);
    count(counts, candidates, shares, false);
    for (int i = 0; i < far.length; i++) {
      far[i] = sum(seen[i], BLOCK - FAR, BLOCK) + sum(seen[i], BLOCK + NEAR + 1, KINDS);
    }
    Arrays.fill(elsewhere, UNASKED);
  }

  private void count(boolean[] counts, int[][] candidates, double[][] shares, boolean atEnd) {
    int[] lines = new int[counts.length];
    int found = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] && endsBlock[i] == atEnd) {
        lines[found++] = i;
      }
    }
    double[][] kinds = new double[found][KINDS];
    for (int k = 0; k < found; k++) {
      int line = lines[k];
      for (int c = 0; c < candidates[line].length; c++) {
        kinds[k][kind(line, candidates[line][c])] += shares[line][c];
      }
    }
    double[] before = new double[KINDS];
    int at = 0;
    for (int i = 0; i < counts.length; i++) {
      if (endsBlock[i] == atEnd) {
        while (at < found && lines[at] < i) {
          add(before, kinds[at++]);
          fade(before);
        }
        System.arraycopy(before, 0, seen[i], 0, KINDS);
      }
    }
    double[] behind = new double[KINDS];
    at = found;
    for (int i = counts.length - 1; i >= 0; i--) {
      if (endsBlock[i] != atEnd) {
        continue;
      }
      boolean own = at > 0 && lines[at - 1] == i; // its own rest is what is asked
      if (own) {
        fade(behind);
      }
      add(seen[i], behind);
      all[i] = sum(seen[i], 0, KINDS);
      if (own) {
        add(behind, kinds[--at]);
      }
    }
  }

  private static void add(double[] sums, double[] more) {
    for (int kind = 0; kind < KINDS; kind++) {
      sums[kind] += more[kind];
    }
  }

  private static void fade(double[] sums) {
    for (int kind = 0; kind < KINDS; kind++) {
      sums[kind] *= FADE;
    }
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  /** How often, around here, the rest of such a line stands there: a natural logarithm. */
  double of(int above, int below) {
    int kind = kind(above, below);
    if (kind != ELSEWHERE) {
      return of(above, kind, isFar(kind) ? spread(above, kind) : seen[above][kind]);
    }
    if (elsewhere[above] == UNASKED) {
      elsewhere[above] = of(above, kind, seen[above][kind] / PLACES);
    }
    return elsewhere[above];
  }

  private static boolean isFar(int kind) {
    return kind >= BLOCK - FAR && (kind < BLOCK || kind > BLOCK + NEAR);
  }

  /**
   * Columns that begin and end far apart are not all of one length, and where some rests stand far
   * off others may: what was counted there counts for the places around, and a little for all.
   */
  private double spread(int above, int kind) {
    double[] counted = seen[above];
    double around = 0;
    for (int d = 1; d <= ASIDE; d++) {
      around += kind + d < ELSEWHERE ? counted[kind + d] : 0;
      around += kind - d >= BLOCK - FAR ? counted[kind - d] : 0;
    }
    double others = AROUND * around / (2 * ASIDE) + (1 - AROUND) * far[above] / (2 * FAR);
    return (1 - SPREAD) * counted[kind] + SPREAD * others;
  }

  private double of(int above, int kind, double counted) {
    double[] belief = endsBlock[above] ? AT_END : WITHIN;
    return Math.log((counted + BELIEF * belief[kind]) / (all[above] + BELIEF));
  }
}
