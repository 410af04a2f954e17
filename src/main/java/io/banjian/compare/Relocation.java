package io.banjian.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what is missing in one place and surplus in another: a headline that was set back in front
 * of its article. What surrounds it agrees, so it lies within a block and is no block of its own.
 */
final class Relocation {
  private static final int PHRASE = 4;
  private static final int LIGHTEST = 6;

  /** A byline of three characters that is all there is in both places is no chance either. */
  private static final int SHORTEST_WHOLE = 3;

  private final Content a;
  private final Content b;
  private final List<Run> runs;

  private Relocation(Content a, Content b, List<Run> runs) {
    this.a = a;
    this.b = b;
    this.runs = runs;
  }

  /**
   * What is left of the runs, those of the pieces that moved behind them.
   *
   * @param moved receives the pieces
   */
  static List<Run> relocated(Content a, Content b, List<Run> runs, List<Block> moved) {
    return new Relocation(a, b, runs).relocated(moved);
  }

  private List<Run> relocated(List<Block> moved) {
    List<Block> found = new ArrayList<>(phrases());
    found.addAll(wholes(found));
    if (found.isEmpty()) {
      return runs;
    }
    List<Run> kept = cut(cut(runs, found, Change.MISSING), found, Change.INSERTED);
    for (Block block : found) {
      moved.add(block);
      for (Run run :
          Aligner.align(
              a.text().symbols(block.aStart(), block.aEnd()),
              b.text().symbols(block.bStart(), block.bEnd()))) {
        kept.add(run.shifted(block.aStart(), block.bStart()));
      }
    }
    return kept;
  }

  /** In characters of both texts. */
  private List<Block> phrases() {
    Seeds seeds = new Seeds(a.symbols(), b.symbols(), PHRASE, LIGHTEST);
    int[] aFree =
        runs.stream()
            .filter(r -> r.change() == Change.MISSING)
            .flatMapToInt(r -> a.between(r.aStart(), r.aEnd()))
            .sorted()
            .toArray();
    int[] bFree =
        runs.stream()
            .filter(r -> r.change() == Change.INSERTED)
            .flatMapToInt(r -> b.between(r.bStart(), r.bEnd()))
            .sorted()
            .toArray();
    return BlockMatcher.disjoint(seeds.blocks(aFree, bFree)).stream()
        .map(this::inCharacters)
        .flatMap(piece -> withBreaks(piece).stream())
        .toList();
  }

  private Block inCharacters(Block block) {
    return new Block(
        a.at(block.aStart()),
        a.at(block.aEnd() - 1) + 1,
        b.at(block.bStart()),
        b.at(block.bEnd() - 1) + 1,
        block.weight());
  }

  /** The piece with the white space that went along; nothing, where it lies in no gap. */
  private Optional<Block> withBreaks(Block piece) {
    Optional<Run> missing =
        runs.stream()
            .filter(r -> r.change() == Change.MISSING)
            .filter(r -> r.aStart() <= piece.aStart() && piece.aEnd() <= r.aEnd())
            .findFirst();
    Optional<Run> inserted =
        runs.stream()
            .filter(r -> r.change() == Change.INSERTED)
            .filter(r -> r.bStart() <= piece.bStart() && piece.bEnd() <= r.bEnd())
            .findFirst();
    if (missing.isEmpty() || inserted.isEmpty()) {
      return Optional.empty();
    }
    int after = 0;
    while (piece.aEnd() + after < missing.get().aEnd()
        && piece.bEnd() + after < inserted.get().bEnd()
        && a.text().isBlank(piece.aEnd() + after)
        && a.text().symbol(piece.aEnd() + after) == b.text().symbol(piece.bEnd() + after)) {
      after++;
    }
    return Optional.of(
        new Block(
            piece.aStart(),
            piece.aEnd() + after,
            piece.bStart(),
            piece.bEnd() + after,
            piece.weight()));
  }

  /** Gaps that are the same as a whole, and the only ones that are. */
  private List<Block> wholes(List<Block> found) {
    Map<String, Run> missing = wholes(Change.MISSING, found);
    Map<String, Run> inserted = wholes(Change.INSERTED, found);
    List<Block> wholes = new ArrayList<>();
    missing.forEach(
        (text, run) -> {
          Run other = inserted.get(text);
          if (run.length() > 0 && other != null && other.length() > 0) {
            wholes.add(
                new Block(run.aStart(), run.aEnd(), other.bStart(), other.bEnd(), SHORTEST_WHOLE));
          }
        });
    wholes.sort(Comparator.comparingInt(Block::aStart));
    return wholes;
  }

  private Map<String, Run> wholes(Change change, List<Block> found) {
    Map<String, Run> wholes = new HashMap<>();
    for (Run run : runs) {
      boolean missing = run.change() == Change.MISSING;
      if (run.change() != change || found.stream().anyMatch(block -> meets(run, block))) {
        continue;
      }
      int[] own =
          missing
              ? a.between(run.aStart(), run.aEnd()).map(i -> a.symbols()[i]).toArray()
              : b.between(run.bStart(), run.bEnd()).map(i -> b.symbols()[i]).toArray();
      if (own.length >= SHORTEST_WHOLE) {
        Run twice = new Run(change, 0, 0, 0, 0);
        wholes.merge(IntStream.of(own).boxed().toList().toString(), run, (x, y) -> twice);
      }
    }
    return wholes;
  }

  private static boolean meets(Run run, Block block) {
    return run.change() == Change.MISSING
        ? run.aStart() < block.aEnd() && block.aStart() < run.aEnd()
        : run.bStart() < block.bEnd() && block.bStart() < run.bEnd();
  }

  /** Takes the pieces out of the gaps they were found in. */
  private static List<Run> cut(List<Run> runs, List<Block> pieces, Change change) {
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      if (run.change() != change) {
        kept.add(run);
        continue;
      }
      boolean missing = change == Change.MISSING;
      int at = missing ? run.aStart() : run.bStart();
      int end = missing ? run.aEnd() : run.bEnd();
      List<Block> inside = new ArrayList<>(pieces.stream().filter(p -> meets(run, p)).toList());
      inside.sort(Comparator.comparingInt(missing ? Block::aStart : Block::bStart));
      for (Block piece : inside) {
        rest(kept, run, at, missing ? piece.aStart() : piece.bStart());
        at = missing ? piece.aEnd() : piece.bEnd();
      }
      rest(kept, run, at, end);
    }
    return kept;
  }

  private static void rest(List<Run> kept, Run run, int from, int to) {
    if (from < to) {
      kept.add(
          run.change() == Change.MISSING
              ? new Run(run.change(), from, to, run.bStart(), run.bEnd())
              : new Run(run.change(), run.aStart(), run.aEnd(), from, to));
    }
  }
}
