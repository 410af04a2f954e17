package io.banjian.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds paragraphs whose last line is full and ends in mid-sentence, with no jump and no rest, or
 * whose first line is no opener.
 *
 * <p>An ellipsis at the end is the author's; a jump reference behind an unfinished sentence is the
 * paper's.
 */
final class Truncations {
  /** A paragraph of less may be an entry of a list. */
  private static final int SHORTEST = 16;

  private static final int WIDER_THAN_COLUMNS = 50;

  private Truncations() {}

  static List<Truncation> find(
      List<Block> blocks, List<Interruption> interruptions, boolean wrapped) {
    Set<Block> cut = new HashSet<>();
    Set<Block> rest = new HashSet<>();
    for (Interruption interruption : interruptions) {
      cut.add(interruption.before());
      rest.add(interruption.after());
    }
    List<Truncation> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isWhole(block, wrapped)
          && isCutShort(block)
          && i > 0
          && blocks.get(i - 1).isBody()
          && Interruptions.endsSentence(blocks.get(i - 1))
          && !isCarriedOn(blocks, i)) {
        found.add(new Truncation(block, block.span(), true, 0.7));
        continue;
      }
      if (!block.isBody() || isScrap(block)) {
        continue;
      }
      if (!rest.contains(block) && startsLost(blocks, i)) {
        found.add(new Truncation(block, block.lines().get(0).span(), false, 0.7));
      }
      if (!cut.contains(block) && Interruptions.stopsShort(block) && !isCarriedOn(blocks, i)) {
        Line last = block.lines().get(block.lines().size() - 1);
        found.add(new Truncation(block, last.span(), true, 0.75));
      }
    }
    return found;
  }

  /** A paragraph on one line: all of them on a page without wraps, one wider than any column. */
  private static boolean isWhole(Block block, boolean wrapped) {
    Line line = block.lines().get(0);
    return block.lines().size() == 1
        && (!wrapped || (line.measure() == 0 && line.width() >= WIDER_THAN_COLUMNS));
  }

  /** Of some length, with ， in it, and ending in mid-sentence; behind text, not among small ads. */
  private static boolean isCutShort(Block block) {
    String text = block.view().text();
    return block.isBody()
        && text.length() >= SHORTEST
        && text.indexOf('，') >= 0
        && switch (Marks.endOf(text, 0, text.length())) {
          case IDEOGRAPH, COMMA, PAUSE -> true;
          case NARROW, SEMICOLON, COLON, SENTENCE, CLOSER, DASH, OPENER, TAIL, OTHER -> false;
        };
  }

  /** A single column line is a piece of something rather than a paragraph cut short. */
  static boolean isScrap(Block block) {
    Line line = block.lines().get(0);
    return block.lines().size() == 1 && line.width() <= line.measure() + LineFit.INDENT;
  }

  /** Text that stops in mid-sentence before （下转2版） goes on on that page. */
  private static boolean isCarriedOn(List<Block> blocks, int at) {
    for (int i = at + 1; i < Math.min(blocks.size(), at + 3); i++) {
      BlockKind kind = blocks.get(i).kind();
      if (kind == BlockKind.JUMP) {
        return true;
      }
      if (kind != BlockKind.ORNAMENT) {
        return false;
      }
    }
    return false;
  }

  /**
   * A full first line behind a headline or a byline. Behind a paragraph it may be the middle of one
   * that stands elsewhere, which is a matter of columns.
   */
  private static boolean startsLost(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    if (at == 0 || block.lines().size() < 2 || !Interruptions.goesOn(block)) {
      return false;
    }
    Block above = blocks.get(at - 1);
    return above.kind() == BlockKind.BYLINE && Marks.mayNotStart(block.view().charAt(0));
  }
}
