package io.banjian.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which character stands for which, block by block.
 *
 * @param blocks in the order of the first text, in characters of both
 * @param moved which of them stand elsewhere
 * @param runs every character of both texts once
 */
record BlockAlignment(List<Block> blocks, List<Boolean> moved, List<Run> runs) {

  static BlockAlignment of(Clusters a, Clusters b) {
    int[] aSymbols = a.symbols(0, a.size());
    int[] bSymbols = b.symbols(0, b.size());
    List<Run> plain = Aligner.align(aSymbols, bSymbols);
    return of(a, b, plain);
  }

  /**
   * @param plain the alignment of both as they stand, which is kept where blocks explain no more
   */
  static BlockAlignment of(Clusters a, Clusters b, List<Run> plain) {
    Content aContent = new Content(a);
    Content bContent = new Content(b);
    BlockAlignment inOrder =
        new BlockAlignment(List.of(new Block(0, a.size(), 0, b.size(), 0)), List.of(false), plain);
    List<Block> blocks = blocks(aContent, bContent);
    BlockAlignment best = inOrder;
    if (blocks.size() > 1) {
      BlockAlignment apart = new BlockAlignment(blocks, MovedBlocks.of(blocks), runs(a, b, blocks));
      best = apart.errors() < inOrder.errors() ? apart : inOrder;
    }
    return best.withRelocated(aContent, bContent);
  }

  private BlockAlignment withRelocated(Content a, Content b) {
    List<Block> all = new ArrayList<>(blocks);
    List<Run> rest = Relocation.relocated(a, b, runs, all);
    List<Boolean> allMoved = new ArrayList<>(moved);
    while (allMoved.size() < all.size()) {
      allMoved.add(true);
    }
    return new BlockAlignment(all, allMoved, rest);
  }

  private long errors() {
    return ErrorCounts.of(runs, 0).errors();
  }

  BlockCounts counts(int length) {
    long count = 0;
    long characters = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (moved.get(i)) {
        count++;
        characters += blocks.get(i).aEnd() - blocks.get(i).aStart();
      }
    }
    return new BlockCounts(blocks.size(), count, characters, ErrorCounts.of(runs, length));
  }

  private static List<Block> blocks(Content a, Content b) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : BlockMatcher.match(a.symbols(), b.symbols())) {
      blocks.add(
          new Block(
              block.aStart() == 0 ? 0 : a.at(block.aStart()),
              a.at(block.aEnd()),
              block.bStart() == 0 ? 0 : b.at(block.bStart()),
              b.at(block.bEnd()),
              block.weight()));
    }
    return blocks;
  }

  private static List<Run> runs(Clusters a, Clusters b, List<Block> blocks) {
    List<Run> runs = new ArrayList<>();
    int aDone = 0;
    int bNear = 0;
    for (Block block : blocks) {
      missing(runs, aDone, block.aStart(), bNear);
      for (Run run :
          Aligner.align(
              a.symbols(block.aStart(), block.aEnd()), b.symbols(block.bStart(), block.bEnd()))) {
        runs.add(run.shifted(block.aStart(), block.bStart()));
      }
      aDone = block.aEnd();
      bNear = block.bEnd();
    }
    missing(runs, aDone, a.size(), bNear);
    List<Block> byB = new ArrayList<>(blocks);
    byB.sort(Comparator.comparingInt(Block::bStart));
    int bDone = 0;
    int aNear = 0;
    for (Block block : byB) {
      inserted(runs, aNear, bDone, block.bStart());
      bDone = block.bEnd();
      aNear = block.aEnd();
    }
    inserted(runs, aNear, bDone, b.size());
    return runs;
  }

  private static void missing(List<Run> runs, int from, int to, int b) {
    if (from < to) {
      runs.add(new Run(Change.MISSING, from, to, b, b));
    }
  }

  private static void inserted(List<Run> runs, int a, int from, int to) {
    if (from < to) {
      runs.add(new Run(Change.INSERTED, a, a, from, to));
    }
  }
}
