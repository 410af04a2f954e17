package io.banjian.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses which of several headings is which where only the text is known.
 *
 * <p>Over the same columns large type has fewer characters, so the shortest is the headline and
 * what is clearly longer a kicker or a deck. Three that blank lines part are kicker, headline and
 * deck. What is about as long as the headline may be either and stays one.
 */
final class HeadingGuess {
  private static final double LONGER = 1.35;

  /** Without a blank line between them two lines may be one headline of unequal halves. */
  private static final double MUCH_LONGER = 1.6;

  private static final double BY_LENGTH = 0.6;
  private static final double BY_DASH = 0.8;

  /** The headlines of several articles, or the rows of a table. */
  private static final double LISTED = 0.6;

  /** Units of a name like 春节特刊. */
  private static final int LONGEST_NAME = 8;

  private static final int SHORTEST_HALF = 3;

  /** Kicker, headline and deck; more are the headings of several articles. */
  private static final int ALL = 3;

  /** Of its pairs of characters a heading shares a third more with its text than with another. */
  private static final int LEANS = 3;

  /** A text's beginning holds its headline's words. */
  private static final int LEAD = 400;

  private final Rows rows;
  private final List<Block> blocks;

  HeadingGuess(Rows rows, List<Block> blocks) {
    this.rows = rows;
    this.blocks = blocks;
  }

  /**
   * @param from first block of the headings
   * @param to the block behind the last of them
   */
  void tell(List<Heading> headings, int from, int to) {
    if (headings.size() > ALL) {
      headings.forEach(heading -> heading.is(BlockKind.HEADLINE, LISTED));
      return;
    }
    if (!isAtAText(from, to)) {
      return;
    }
    int couplet = couplet(headings);
    boolean all = couplet < 0 && isKickerHeadlineAndDeck(headings);
    int main = couplet >= 0 ? couplet : all ? 1 : shortest(headings);
    boolean told = false;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (i > 0 && heading.block().view().text().startsWith("——")) {
        heading.is(BlockKind.DECK, BY_DASH);
      } else if (i != main
          && !isListed(heading)
          && (all || couplet >= 0 || isInSmallerType(headings, i, main))) {
        heading.is(i < main ? BlockKind.KICKER : BlockKind.DECK, BY_LENGTH);
        told = true;
      }
    }
    if (told && (isFurniture(headings.get(main), from) || areOfTwoArticles(headings, from, to))) {
      headings.forEach(Heading::isAnyHeadline);
    }
  }

  /** The headings of an advertisement or a list are of another sort. */
  private boolean isAtAText(int from, int to) {
    return (to < blocks.size() && isText(blocks.get(to).kind()))
        || (from > 0 && isText(blocks.get(from - 1).kind()));
  }

  private static boolean isText(BlockKind kind) {
    return switch (kind) {
      case BODY, BYLINE, DATELINE, JUMP, CAPTION -> true;
      case HEADLINE,
          KICKER,
          DECK,
          SUBHEAD,
          CREDIT,
          MASTHEAD,
          PAGE_HEAD,
          INDEX_BOX,
          ORNAMENT,
          FOOTER,
          UNKNOWN ->
          false;
    };
  }

  /** Behind a page's head two to four characters may be the name of the page or of the paper. */
  private boolean isFurniture(Heading main, int from) {
    if (from == 0) {
      return false;
    }
    BlockKind above = blocks.get(from - 1).kind();
    boolean head =
        above == BlockKind.MASTHEAD || above == BlockKind.PAGE_HEAD || above == BlockKind.FOOTER;
    return head && length(main) <= LONGEST_NAME;
  }

  /** 停电：…, （指导教师：…）: an entry or a note. */
  private boolean isListed(Heading heading) {
    StartMark start = rows.starts[heading.group().first()];
    return start == StartMark.ITEM || start == StartMark.LABEL || start == StartMark.BRACKET;
  }

  /** 赶头茶 抢春光: only the headline is set in two halves of a length; -1 if none or several are. */
  private int couplet(List<Heading> headings) {
    int couplet = -1;
    for (int i = 0; i < headings.size(); i++) {
      Paragraphs.Group group = headings.get(i).group();
      if (group.rows() == 1 && isCouplet(group.first())) {
        if (couplet >= 0) {
          return -1;
        }
        couplet = i;
      }
    }
    return couplet;
  }

  private boolean isCouplet(int row) {
    String raw = rows.text.raw();
    int gap = rows.start[row];
    while (gap < rows.end[row] && !Letters.isSpace(raw.charAt(gap))) {
      gap++;
    }
    int second = Letters.skipSpace(raw, gap, rows.end[row]);
    return rows.gaps[row] == 1
        && gap - rows.start[row] == rows.end[row] - second
        && gap - rows.start[row] >= SHORTEST_HALF;
  }

  /** Three, set apart, and the one in the middle is not the longest. */
  private boolean isKickerHeadlineAndDeck(List<Heading> headings) {
    return headings.size() == ALL
        && isParted(headings.get(1))
        && isParted(headings.get(2))
        && length(headings.get(1))
            < LONGER * Math.max(length(headings.get(0)), length(headings.get(2)));
  }

  private int shortest(List<Heading> headings) {
    int shortest = 0;
    for (int i = 1; i < headings.size(); i++) {
      shortest = length(headings.get(i)) < length(headings.get(shortest)) ? i : shortest;
    }
    return shortest;
  }

  private boolean isInSmallerType(List<Heading> headings, int heading, int main) {
    boolean parted = isParted(headings.get(Math.max(heading, main)));
    double least = parted ? LONGER : MUCH_LONGER;
    return length(headings.get(heading)) >= least * length(headings.get(main));
  }

  private boolean isParted(Heading heading) {
    return rows.blanksBefore[heading.group().first()] > 0;
  }

  /** Units of its lines on average; an overprinted line shows every character twice. */
  private double length(Heading heading) {
    int width = 0;
    for (int row = heading.group().first(); row <= heading.group().last(); row++) {
      width += rows.form[row] == RowForm.DOUBLED ? rows.ink[row] / 2 : rows.ink[row];
    }
    return (double) width / heading.group().rows();
  }

  /** One heading speaks of the text above, another of the text below. */
  private boolean areOfTwoArticles(List<Heading> headings, int from, int to) {
    List<Block> above = new ArrayList<>();
    for (int i = from - 1; i >= 0 && blocks.get(i).isBody(); i--) {
      above.add(0, blocks.get(i));
    }
    List<Block> below = new ArrayList<>();
    for (int i = to; i < blocks.size() && blocks.get(i).kind() != BlockKind.HEADLINE; i++) {
      if (blocks.get(i).isBody()) {
        below.add(blocks.get(i));
      }
    }
    boolean up = false;
    boolean down = false;
    for (Heading heading : headings) {
      PairSet words = PairSet.of(List.of(heading.block()), LEAD);
      int lean = words.sharedWith(below, LEAD) - words.sharedWith(above, LEAD);
      int least = Math.max(LEANS, words.size() / 3);
      up |= lean <= -least;
      down |= lean >= least;
    }
    return up && down;
  }
}
