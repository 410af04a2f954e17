package io.banjian.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds breaks between two blocks with nothing to part them, on a page whose other blocks are
 * parted by blank lines.
 */
final class MissingBoundaries {
  /** So often must a page part its paragraphs before one that is not parted is amiss. */
  private static final double HABIT = 0.5;

  /** And so many times as often as it sets a blank line inside one. */
  private static final double CONTRAST = 2.5;

  /** Articles by which a page shows that it parts them, and the share that it parts. */
  private static final int FEWEST = 3;

  private static final double ARTICLES = 0.6;

  private MissingBoundaries() {}

  static List<LineBreak> find(
      Rows rows,
      LineBreak[] seams,
      BlankHabit habit,
      List<Paragraphs.Group> groups,
      List<Block> blocks) {
    List<LineBreak> found = new ArrayList<>();
    if (FontRuns.areRowsOf(rows)) {
      return found;
    }
    boolean[] verse = rows.verse();
    for (int i = 0; i + 1 < groups.size(); i++) {
      int row = groups.get(i).last();
      LineBreak seam = seams[row];
      if (seam.blankLines() == 0
          && !verse[row]
          && !rows.newPage[row + 1]
          && seam.isSure()
          && habit.blankBetween(row) >= HABIT
          && habit.blankBetween(row) >= CONTRAST * habit.blankInside(row)
          && isAmiss(blocks.get(i).kind(), blocks.get(i + 1).kind())
          && !isWithinText(rows, row, blocks.get(i).kind(), blocks.get(i + 1).kind())) {
        found.add(seam);
      }
    }
    betweenArticles(rows, seams, groups, blocks, found);
    return found;
  }

  /** 本报讯 right below another article's text, on a page that parts its articles. */
  private static void betweenArticles(
      Rows rows,
      LineBreak[] seams,
      List<Paragraphs.Group> groups,
      List<Block> blocks,
      List<LineBreak> found) {
    int parted = 0;
    int all = 0;
    List<LineBreak> close = new ArrayList<>();
    for (int i = 0; i + 1 < groups.size(); i++) {
      if (!isText(blocks.get(i).kind())) {
        continue;
      }
      int below = groups.get(i + 1).first();
      BlockKind kind = blocks.get(i + 1).kind();
      boolean dateline = kind == BlockKind.BODY && rows.starts[below] == StartMark.DATELINE;
      if (dateline || kind == BlockKind.HEADLINE || kind == BlockKind.BYLINE) {
        LineBreak seam = seams[groups.get(i).last()];
        all++;
        if (seam.blankLines() > 0) {
          parted++;
        } else if (dateline && !found.contains(seam)) {
          close.add(seam);
        }
      }
    }
    if (all >= FEWEST && parted >= all * ARTICLES) {
      found.addAll(close);
      found.sort((a, b) -> a.gap().compareTo(b.gap()));
    }
  }

  /** Lines of one headline, a byline's lines and the parts of a masthead stand close in print. */
  private static boolean isAmiss(BlockKind above, BlockKind below) {
    return (isText(above) && isText(below))
        || (isText(above) && isHead(below))
        || (isHead(above) && isText(below))
        || (isHead(above) && below == BlockKind.BYLINE && above != BlockKind.SUBHEAD)
        || (isText(above) && below == BlockKind.BYLINE)
        || (above == BlockKind.BYLINE && isHead(below));
  }

  /**
   * Whether the text breaks off at the end of a row and may go on in the next: 坦诚互信、|互利共赢. Beside a
   * picture the measure changes in mid-sentence, and the next line looks like another paragraph, or
   * the lines above like a headline.
   */
  private static boolean isWithinText(Rows rows, int row, BlockKind above, BlockKind below) {
    StartMark start = rows.starts[row + 1];
    if (start != StartMark.IDEOGRAPH && start != StartMark.NARROW) {
      return false;
    }
    return switch (rows.ends[row]) {
      case COMMA, PAUSE -> true;
      // a headline has no comma in mid-line
      case IDEOGRAPH, NARROW -> (isText(above) || rows.stops[row] > 0) && isText(below);
      case SEMICOLON, COLON, SENTENCE, CLOSER, DASH, OPENER, TAIL, OTHER -> false;
    };
  }

  private static boolean isText(BlockKind kind) {
    return kind == BlockKind.BODY || kind == BlockKind.CAPTION;
  }

  private static boolean isHead(BlockKind kind) {
    return kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEAD;
  }
}
