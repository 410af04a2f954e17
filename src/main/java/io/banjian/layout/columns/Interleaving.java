package io.banjian.layout.columns;

import io.banjian.normalize.SimplifiedReading;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart columns whose lines stand one under the other, out of order. Which line goes on in
 * which is one choice for all lines of the page: the best set of pairs, by the characters across
 * each seam, widths, marks, and where this page mostly sets the rest of a line.
 */
public final class Interleaving {
  private static final int MOST_LINES = 1200;

  /** Fewer lines that go on elsewhere are an interruption. */
  private static final int FEWEST_JUMPS = 4;

  /** Of the lines that break off so many must go on elsewhere: one in six. */
  private static final int SHARE = 6;

  /** Or one in two of those that break off at the end of a block: whole columns take turns. */
  private static final int SHARE_OF_BLOCKS = 2;

  /** Log odds by which the page must read better out of order than in order. */
  private static final double PROOF = 15;

  /** The same where three in four of them do: a few lines of two paragraphs that take turns. */
  private static final double PROOF_OF_TURNS = 6;

  /** A line of another column within a row of glued lines, which goes on behind it. */
  private static final int FEWEST_WITHIN_ROWS = 2;

  private static final double PROOF_WITHIN_ROWS = 8;

  /** Rows of glued lines are mostly whole: where it is anybody's guess they are left alone. */
  private static final double SURE_WITHIN_ROWS = 0.45;

  /** Where one line in twelve holds several columns, lines are merged rather than out of order. */
  private static final int MERGED_SHARE = 12;

  private static final double MOST_CONFIDENCE = 0.85;

  private final LooseLines lines;
  private final List<Piece> pieces;

  /** For each piece the number of the block between blank lines it stands in. */
  private final int[] blocks;

  private final LineLinks links;

  private final RestChoice choice;

  /** For each line the one it goes on in, or -1, and what speaks for it. */
  private final int[] rest;

  private final double[] worth;

  /** The same before texts were made of the pairs. */
  private final int[] chosen;

  /** How likely that is, among all a line may have and all it may continue, once asked for. */
  private double @Nullable [] share;

  Interleaving(LooseLines lines, LineSeams seams) {
    this.lines = lines;
    this.pieces = lines.pieces;
    this.links = new LineLinks(pieces, lines.running(), lines.glued, seams);
    this.blocks = lines.blocks();
    this.choice = new RestChoice(lines, blocks, links);
    this.rest = choice.rest;
    int n = pieces.size();
    this.worth = new double[n];
    for (int i = 0; i < n; i++) {
      worth[i] = choice.worthOf(i, rest[i]);
    }
    this.chosen = rest.clone();
    settle();
  }

  /** Makes texts of the pairs chosen: none goes round in a ring, and rows stay whole. */
  private void settle() {
    if (lines.glued) {
      GluedTexts.keepRows(pieces, blocks, rest);
    }
    for (int i = 0; i < rest.length; i++) {
      openRing(i);
    }
  }

  /** How likely a line goes on where it was chosen to. */
  private double share(int line) {
    if (share == null) {
      share = choice.likelihoods(chosen);
    }
    return share[line];
  }

  /**
   * @param lines numbers of the lines, ascending
   * @param blocks for each line the number of the block between blank lines it stands in
   * @param foreign for each line whether it is no line of running text or of a headline
   */
  public static List<ColumnRegion> find(
      SourceText text, int[] lines, int[] blocks, boolean[] foreign) {
    if (lines.length > MOST_LINES) {
      return List.of();
    }
    LooseLines loose = new LooseLines(text, lines, blocks, foreign);
    return mayHoldRegion(loose)
        ? new Interleaving(loose, new LineSeams(SimplifiedReading.of(text), loose.pieces)).regions()
        : List.of();
  }

  /**
   * Whether enough lines break off anywhere among which hardly one holds several columns. Where a
   * page was read across there is no such place, and the search is spared.
   */
  private static boolean mayHoldRegion(LooseLines lines) {
    boolean[] running = lines.running();
    for (int from = 0; from < running.length; from++) {
      int unclear = 0;
      int broken = 0;
      for (int to = from; to < running.length; to++) {
        unclear += lines.merged.get(to) ? 1 : 0;
        broken += running[to] && lines.pieces.get(to).isBrokenOff() ? 1 : 0;
        if (broken >= FEWEST_JUMPS && !areMerged(unclear, from, to)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areMerged(int unclear, int from, int to) {
    return unclear * MERGED_SHARE > to - from;
  }

  /**
   * The same where a pipeline glued the lines of paragraphs into rows, a space where each line
   * ended: pieces of other columns may stand within such a row.
   *
   * @param glued for each line whether it is such a row
   */
  public static List<ColumnRegion> findGlued(
      SourceText text, int[] lines, boolean[] glued, boolean[] foreign) {
    LooseLines loose = new LooseLines(text, lines, glued, foreign);
    return loose.pieces.size() > MOST_LINES
        ? List.of()
        : new Interleaving(loose, new LineSeams(SimplifiedReading.of(text), loose.pieces))
            .regions();
  }

  /** Text has a beginning: a ring of lines is opened where it holds worst. */
  private void openRing(int from) {
    int weakest = from;
    int at = rest[from];
    for (int steps = 0; at >= 0 && at != from; steps++) {
      if (steps > rest.length) {
        return; // another line's ring
      }
      weakest = worth[at] < worth[weakest] ? at : weakest;
      at = rest[at];
    }
    if (at == from) {
      rest[weakest] = -1;
    }
  }

  private boolean isJump(int i) {
    return rest[i] >= 0 && rest[i] != i + 1 && links.mustGoOn(i);
  }

  private List<ColumnRegion> regions() {
    int n = pieces.size();
    int[] opens = new int[n + 1];
    for (int i = 0; i < n; i++) {
      if (isJump(i)) {
        opens[firstOf(Math.min(i, rest[i]))]++;
        opens[lastOf(Math.max(i, rest[i]))]--;
      }
    }
    List<ColumnRegion> regions = new ArrayList<>();
    int depth = 0;
    int from = -1;
    for (int i = 0; i < n; i++) {
      depth += opens[i];
      if (depth > 0 && from < 0) {
        from = i;
      } else if (depth == 0 && from >= 0) {
        if (isProven(from, i)) {
          regions.add(region(from, i));
        }
        from = -1;
      }
    }
    return regions;
  }

  /** The first line of a region that begins at a line: rows of glued lines are taken whole. */
  private int firstOf(int line) {
    int first = line;
    while (lines.glued && first > 0 && blocks[first - 1] == blocks[line]) {
      first--;
    }
    return first;
  }

  private int lastOf(int line) {
    int last = line;
    while (lines.glued && !endsBlock(last)) {
      last++;
    }
    return last;
  }

  private boolean isProven(int from, int to) {
    int jumps = 0;
    int broken = 0;
    int unclear = 0;
    int brokenBlocks = 0;
    double proof = 0;
    for (int i = from; i <= to; i++) {
      unclear += lines.merged.get(i) ? 1 : 0;
      if (links.mustGoOn(i)) {
        broken++;
        brokenBlocks += endsBlock(i) ? 1 : 0;
        jumps += isJump(i) ? 1 : 0;
        proof += worth[i] - (lines.glued ? below(i) : links.inOrder(i));
      }
    }
    if (areMerged(unclear, from, to)) {
      return false;
    }
    if (lines.glued) {
      return jumps >= FEWEST_WITHIN_ROWS
          && proof > PROOF_WITHIN_ROWS
          && confidence(from, to) > SURE_WITHIN_ROWS;
    }
    boolean takesTurns = jumps * 4 >= broken * 3;
    return jumps >= FEWEST_JUMPS
        && (jumps * SHARE >= broken || jumps * SHARE_OF_BLOCKS >= brokenBlocks)
        && proof > (takesTurns ? PROOF_OF_TURNS : PROOF);
  }

  /** What a line is worth where it goes on below it, if anywhere. */
  private double below(int i) {
    return Math.max(0, choice.worthOf(i, i + 1));
  }

  private boolean endsBlock(int i) {
    return i + 1 == blocks.length || blocks[i + 1] != blocks[i];
  }

  /** How likely a line that breaks off goes on where it is said to, over all of them. */
  private double confidence(int from, int to) {
    double sum = 0;
    int broken = 0;
    for (int i = from; i <= to; i++) {
      // within a row of glued lines all but a few go on beside, and nobody doubts these
      if (links.mustGoOn(i) && (!lines.glued || isJump(i))) {
        sum += share(i);
        broken += rest[i] >= 0 ? 1 : 0;
      }
    }
    return Math.min(MOST_CONFIDENCE, sum / Math.max(1, broken));
  }

  private ColumnRegion region(int from, int to) {
    Chains chains = new Chains(lines, rest, from, to);
    Span span = new Span(pieces.get(from).start, pieces.get(to).end);
    Optional<OtherOrder> other =
        second(from, to).filter(second -> !second.pieces().equals(chains.order));
    return new ColumnRegion(
        span, List.of(), chains.order, chains.partings, false, confidence(from, to), other);
  }

  /** The order in which the line goes on elsewhere of which that is least sure. */
  private Optional<OtherOrder> second(int from, int to) {
    int weakest = -1;
    for (int i = from; i <= to; i++) {
      if (isJump(i) && rest[i] >= from && rest[i] <= to) {
        weakest = weakest < 0 || share(i) < share(weakest) ? i : weakest;
      }
    }
    if (weakest < 0) {
      return Optional.empty();
    }
    int[] first = rest.clone();
    int[] second = choice.doubting(weakest, rest[weakest]);
    double loss = sum(first) - sum(second);
    System.arraycopy(second, 0, rest, 0, rest.length);
    settle();
    Chains chains = new Chains(lines, rest, from, to);
    System.arraycopy(first, 0, rest, 0, rest.length);
    Span doubtful = pieces.get(weakest).span();
    return Optional.of(
        new OtherOrder(chains.order, chains.partings, doubtful, OtherOrder.confidence(loss)));
  }

  private double sum(int[] chosen) {
    double sum = 0;
    for (int i = 0; i < chosen.length; i++) {
      sum += choice.worthOf(i, chosen[i]);
    }
    return sum;
  }
}
