package io.banjian.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds which part of one text is which part of the other before characters are compared, so that
 * an article read in another order is one block that moved and not a thousand wrong characters.
 *
 * <p>White space is not looked at here: lines end elsewhere in every dump.
 */
final class BlockMatcher {
  /** A phrase that stands once on a page, and the shortest line that two columns alternate by. */
  private static final int PHRASE = 8;

  private static final int LIGHTEST = 12;

  /** In what is left over fewer phrases compete: a headline of six characters can be told. */
  private static final int SHORT_PHRASE = 4;

  private static final int LIGHTEST_SHORT = 6;

  private final int[] a;
  private final int[] b;

  private BlockMatcher(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /**
   * @return blocks of the two rows in the order of the first; what is in none has no counterpart
   */
  static List<Block> match(int[] a, int[] b) {
    return new BlockMatcher(a, b).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new Seeds(a, b, PHRASE, LIGHTEST).blocks(all(a.length), all(b.length));
    List<Block> more =
        new Seeds(a, b, SHORT_PHRASE, LIGHTEST_SHORT)
            .blocks(
                free(a.length, blocks, Block::aStart, Block::aEnd),
                free(b.length, blocks, Block::bStart, Block::bEnd));
    List<Block> both = new ArrayList<>(blocks);
    both.addAll(more);
    return Extension.of(a, b, joined(disjoint(both)));
  }

  private static int[] all(int length) {
    return IntStream.range(0, length).toArray();
  }

  /** A side of a block. */
  private interface Edge {
    int of(Block block);
  }

  private static int[] free(int length, List<Block> blocks, Edge start, Edge end) {
    boolean[] taken = new boolean[length];
    for (Block block : blocks) {
      Arrays.fill(taken, start.of(block), end.of(block), true);
    }
    return IntStream.range(0, length).filter(i -> !taken[i]).toArray();
  }

  /** Where two blocks meet, a few characters may fit either; the first has them. */
  static List<Block> disjoint(List<Block> blocks) {
    List<Block> byA = trimmed(blocks, Block::aStart, Block::aEnd);
    return trimmed(byA, Block::bStart, Block::bEnd);
  }

  private static List<Block> trimmed(List<Block> blocks, Edge start, Edge end) {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(Comparator.comparingInt(start::of));
    List<Block> trimmed = new ArrayList<>();
    int taken = 0;
    for (Block block : sorted) {
      Block rest = block.startingLater(Math.max(0, taken - start.of(block)));
      if (!rest.isEmpty()) {
        trimmed.add(rest);
        taken = end.of(rest);
      }
    }
    return trimmed;
  }

  /** Neighbours in both texts are one block, with what stands between them. */
  private static List<Block> joined(List<Block> blocks) {
    List<Block> byB = new ArrayList<>(blocks);
    byB.sort(Comparator.comparingInt(Block::bStart));
    Map<Block, Integer> rank = new HashMap<>();
    for (int i = 0; i < byB.size(); i++) {
      rank.put(byB.get(i), i);
    }
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(Comparator.comparingInt(Block::aStart));
    List<Block> joined = new ArrayList<>();
    int lastRank = -2;
    for (Block block : sorted) {
      int own = rank.getOrDefault(block, -1);
      int last = joined.size() - 1;
      if (own == lastRank + 1 && last >= 0) {
        joined.set(last, joined.get(last).joined(block));
      } else {
        joined.add(block);
      }
      lastRank = own;
    }
    return joined;
  }
}
