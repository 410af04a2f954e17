package io.banjian.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Tells which blocks moved: those outside the heaviest row that both texts have in one order. */
final class MovedBlocks {
  private MovedBlocks() {}

  /**
   * @param blocks in the order of the first text
   */
  static List<Boolean> of(List<Block> blocks) {
    int size = blocks.size();
    Integer[] byB = new Integer[size];
    Arrays.setAll(byB, i -> i);
    Arrays.sort(byB, Comparator.comparingInt(i -> blocks.get(i).bStart()));
    int[] rank = new int[size];
    for (int r = 0; r < size; r++) {
      rank[byB[r]] = r;
    }
    long[] heaviest = new long[size];
    int[] before = new int[size];
    // a binary indexed tree: of all blocks up to a rank, the one whose row is the heaviest
    int[] tree = new int[size + 1];
    Arrays.fill(tree, -1);
    int last = -1;
    for (int i = 0; i < size; i++) {
      before[i] = -1;
      for (int r = rank[i]; r > 0; r -= r & -r) {
        if (tree[r] >= 0 && (before[i] < 0 || heaviest[tree[r]] > heaviest[before[i]])) {
          before[i] = tree[r];
        }
      }
      heaviest[i] = length(blocks.get(i)) + (before[i] < 0 ? 0 : heaviest[before[i]]);
      for (int r = rank[i] + 1; r <= size; r += r & -r) {
        if (tree[r] < 0 || heaviest[i] > heaviest[tree[r]]) {
          tree[r] = i;
        }
      }
      if (last < 0 || heaviest[i] > heaviest[last]) {
        last = i;
      }
    }
    boolean[] stays = new boolean[size];
    for (int i = last; i >= 0; i = before[i]) {
      stays[i] = true;
    }
    List<Boolean> moved = new ArrayList<>();
    for (boolean stay : stays) {
      moved.add(!stay);
    }
    return moved;
  }

  private static long length(Block block) {
    return (long) block.aEnd() - block.aStart();
  }
}
