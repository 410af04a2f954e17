package io.banjian.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lets blocks grow over what stands beside them, as far as it agrees: the phrases they were found
 * by end some characters before the text does.
 */
final class Extension {
  /** No further than this: what two blocks leave between them is a few characters. */
  private static final int REACH = 160;

  private final int[] a;
  private final int[] b;

  private Extension(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /** By how much a block grows in each text. */
  private record Growth(int a, int b) {}

  /**
   * @param blocks in the order of the first text
   */
  static List<Block> of(int[] a, int[] b, List<Block> blocks) {
    return new Extension(a, b).grown(blocks);
  }

  private List<Block> grown(List<Block> blocks) {
    List<Block> grown = new ArrayList<>(blocks);
    Integer[] byB = new Integer[grown.size()];
    Arrays.setAll(byB, i -> i);
    Arrays.sort(byB, Comparator.comparingInt(i -> blocks.get(i).bStart()));
    for (int rank = 0; rank < byB.length; rank++) {
      int i = byB[rank];
      int aLimit = i + 1 < grown.size() ? grown.get(i + 1).aStart() : a.length;
      int bLimit = rank + 1 < byB.length ? grown.get(byB[rank + 1]).bStart() : b.length;
      Block block = grown.get(i);
      boolean lastInBoth = i + 1 == grown.size() && rank + 1 == byB.length;
      Growth growth =
          lastInBoth
              ? new Growth(aLimit - block.aEnd(), bLimit - block.bEnd())
              : growth(block.aEnd(), aLimit, block.bEnd(), bLimit, 1);
      grown.set(
          i,
          new Block(
              block.aStart(),
              block.aEnd() + growth.a(),
              block.bStart(),
              block.bEnd() + growth.b(),
              block.weight()));
    }
    for (int rank = 0; rank < byB.length; rank++) {
      int i = byB[rank];
      int aLimit = i > 0 ? grown.get(i - 1).aEnd() : 0;
      int bLimit = rank > 0 ? grown.get(byB[rank - 1]).bEnd() : 0;
      Block block = grown.get(i);
      Growth growth =
          i == 0 && rank == 0
              ? new Growth(block.aStart(), block.bStart())
              : growth(block.aStart() - 1, aLimit - 1, block.bStart() - 1, bLimit - 1, -1);
      grown.set(
          i,
          new Block(
              block.aStart() - growth.a(),
              block.aEnd(),
              block.bStart() - growth.b(),
              block.bEnd(),
              block.weight()));
    }
    return grown;
  }

  /** The beginnings that agree best: a point for each character that does, one off for an error. */
  private Growth growth(int aFrom, int aLimit, int bFrom, int bLimit, int step) {
    int m = Math.min(REACH, (aLimit - aFrom) * step);
    int n = Math.min(REACH, (bLimit - bFrom) * step);
    if (m <= 0 || n <= 0) {
      return new Growth(0, 0);
    }
    int[] row = new int[n + 1];
    for (int j = 0; j <= n; j++) {
      row[j] = -j;
    }
    Growth best = new Growth(0, 0);
    int most = 0;
    for (int i = 1; i <= m; i++) {
      int diagonal = row[0];
      row[0] = -i;
      for (int j = 1; j <= n; j++) {
        boolean agrees = a[aFrom + (i - 1) * step] == b[bFrom + (j - 1) * step];
        int paired = diagonal + (agrees ? 1 : -1);
        diagonal = row[j];
        row[j] = Math.max(paired, Math.max(row[j], row[j - 1]) - 1);
        if (row[j] > most) {
          most = row[j];
          best = new Growth(i, j);
        }
      }
    }
    return best;
  }
}
