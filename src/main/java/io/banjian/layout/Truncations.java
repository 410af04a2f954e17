package io.banjian.layout;

import io.banjian.lexicon.Lexicon;
import io.banjian.list.Lists;
import io.banjian.text.View;
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
  static final int SHORTEST = 16;

  private static final int WIDER_THAN_COLUMNS = 50;

  /** Paragraphs below that may hold the rest. */
  private static final int BELOW = 2;

  /** Log odds that chance gives once in two hundred times. */
  private static final double CROSSES = 5;

  /** Right below, where the rest is looked for first: once in five. */
  private static final double GOES_ON = 0.5;

  /** How seldom a clause begins with a character, in logs, so that it is likely cut. */
  private static final double SELDOM = -1.5;

  private static final int LONGEST_WORD = 4;

  /** Ends without a rest on one page, from which on it is asked whether it is in order. */
  private static final int SEVERAL = 2;

  private Truncations() {}

  static List<Truncation> find(
      List<Block> blocks, List<Interruption> interruptions, boolean wrapped, boolean inOrder) {
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
          && !isCarriedOn(blocks, i)
          && !goesOnInGluedLine(blocks, i)
          && !runsOnBelow(blocks, i)) {
        found.add(new Truncation(block, block.span(), true, 0.7));
        lostStartBelow(blocks, i, found);
        continue;
      }
      if (!block.isBody() || isScrap(block)) {
        continue;
      }
      if (!rest.contains(block) && startsLost(blocks, i)) {
        found.add(new Truncation(block, block.lines().get(0).span(), false, 0.7));
      }
      if (!cut.contains(block)
          && Interruptions.stopsShort(block)
          && !isCarriedOn(blocks, i)
          && !announces(blocks, i)
          && !goesOnInGluedLine(blocks, i)
          && !runsOnBelow(blocks, i)) {
        Line last = block.lines().get(block.lines().size() - 1);
        found.add(new Truncation(block, last.span(), true, 0.75));
        lostStartBelow(blocks, i, found);
      }
    }
    if (standsElsewhere(blocks, found)) {
      return List.of();
    }
    if (inOrder) {
      PageEnd.cutOff(blocks, found).ifPresent(found::add);
    }
    return found;
  }

  /**
   * Whether columns stand out of order rather than cut short: then there are starts without an end
   * for the ends without a rest.
   */
  private static boolean standsElsewhere(List<Block> blocks, List<Truncation> found) {
    int ends = Lists.count(found, Truncation::atEnd);
    int starts = 0;
    for (int i = 1; i < blocks.size() && ends >= SEVERAL; i++) {
      Block block = blocks.get(i);
      boolean below = blocks.get(i - 1).isBody() && runsOnBelow(blocks, i - 1);
      starts += block.isBody() && !below && GluedStart.isFlush(block) ? 1 : 0;
    }
    return ends >= SEVERAL && starts * 2L >= ends;
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
        && hasComma(text)
        && switch (Marks.endOf(text, 0, text.length())) {
          case IDEOGRAPH, COMMA, PAUSE -> true;
          case NARROW, SEMICOLON, COLON, SENTENCE, CLOSER, DASH, OPENER, TAIL, OTHER -> false;
        };
  }

  /** A recognizer's comma may be half width. */
  private static boolean hasComma(String text) {
    if (text.indexOf('，') >= 0) {
      return true;
    }
    int comma = text.indexOf(',');
    return comma > 0 && Letters.isIdeograph(text.charAt(comma - 1));
  }

  /** 示范|性: a word lies across to the start of one of the paragraphs below. */
  private static boolean runsOnBelow(List<Block> blocks, int at) {
    String text = blocks.get(at).view().text().stripTrailing();
    if (!Letters.isIdeograph(text.charAt(text.length() - 1))) {
      return false;
    }
    int looked = 0;
    for (int i = at + 1; i < blocks.size() && looked < BELOW; i++) {
      if (!blocks.get(i).isBody()) {
        continue;
      }
      looked++;
      View below = blocks.get(i).view();
      double least = i == at + 1 ? GOES_ON : CROSSES;
      if (Letters.isIdeograph(below.charAt(0)) && Lexicon.seam(text, below) >= least) {
        return true;
      }
    }
    return false;
  }

  /**
   * Right below a paragraph without its end one that begins inside a word: 支|技局、财政局. What was lost
   * between them took the start of the one along with the end of the other.
   */
  private static void lostStartBelow(List<Block> blocks, int at, List<Truncation> found) {
    if (at + 1 == blocks.size() || !blocks.get(at + 1).isBody()) {
      return;
    }
    Block below = blocks.get(at + 1);
    View text = below.view();
    if (beginsInsideWord(text)) {
      found.add(new Truncation(below, below.lines().get(0).span(), false, 0.7));
    }
  }

  /** 技局、财政局, 能部门要: hardly a sentence begins so, nor a name, and no word. */
  private static boolean beginsInsideWord(View text) {
    if (text.length() < LONGEST_WORD
        || !Letters.isIdeograph(text.charAt(0))
        || !Letters.isIdeograph(text.charAt(1))
        || NameForm.isSurname(text.charAt(0))
        || Lexicon.follows(Lexicon.EDGE, text.charAt(0)) > SELDOM) {
      return false;
    }
    for (int end = 2; end <= LONGEST_WORD; end++) {
      if (Lexicon.isWord(text, 0, end)) {
        return false;
      }
    }
    return true;
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

  /** 老太太看了，倒笑起来：|“那时候的浆糊…: what is said is a paragraph of its own. */
  private static boolean announces(List<Block> blocks, int at) {
    View text = blocks.get(at).view();
    return text.charAt(text.length() - 1) == '：'
        && at + 1 < blocks.size()
        && blocks.get(at + 1).isBody()
        && Marks.isOpening(blocks.get(at + 1).view().charAt(0));
  }

  /**
   * Whether the line right below begins with the rest and holds something else behind it,
   * 了一个下午。茶诗二首: an extractor that glues the last line of a paragraph to a headline makes no text of
   * both, or a line wider than the column.
   */
  private static boolean goesOnInGluedLine(List<Block> blocks, int at) {
    if (at + 1 == blocks.size()) {
      return false;
    }
    Block block = blocks.get(at);
    Line last = block.lines().get(block.lines().size() - 1);
    Line below = blocks.get(at + 1).lines().get(0);
    int measure = Math.max(last.measure(), last.width());
    boolean wider = below.width() > measure + LineFit.INDENT;
    String text = blocks.get(at + 1).view().text();
    if (below.number() != last.number() + 1
        || (!wider && blocks.get(at + 1).isBody())
        || Marks.isOpening(text.charAt(0))) {
      return false;
    }
    int most = Math.min(text.length() - 1, measure / 2);
    for (int end = 2; end <= most; end++) {
      if (Marks.endOf(text, 0, end) == EndMark.SENTENCE) {
        return true;
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
