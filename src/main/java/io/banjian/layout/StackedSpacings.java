package io.banjian.layout;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharTable;
import io.banjian.text.Span;
import java.util.List;

/**
 * Tells letter-spaced rows from characters of upright columns or headlines that stand side by side,
 * 放 前 對 號 截 over 行 豪 公 座 至.
 */
final class StackedSpacings {
  private static final int FEWEST = 3;

  /**
   * How well a character follows another on the mean, at least: along a row that was spaced out
   * 1.4, across upright columns −1.5. One spaced row in two hundred is below the second.
   */
  private static final double STACKED = -0.4;

  private static final double ALONE = -1.2;

  private final Rows rows;

  /** Whether the page seems to set every word apart: then all its rows are judged as one. */
  private final boolean words;

  private final String raw;

  StackedSpacings(Rows rows, boolean words) {
    this.rows = rows;
    this.words = words;
    this.raw = rows.text.raw();
  }

  /**
   * Marks the rows that do not read along: characters of upright columns or headlines that stand
   * side by side, 放 前 對 號 截 over 行 豪 公 座 至. They come one row under the other, and hardly ever does
   * a character follow the one before it.
   */
  void mark(List<LetterSpacing> found) {
    for (int i = 0; i < found.size(); ) {
      int to = i + 1;
      while (to < found.size()
          && (words || lineOf(found.get(to)) - lineOf(found.get(to - 1)) <= 1)) {
        to++;
      }
      double follows = 0;
      int pairs = 0;
      int gaps = 0;
      for (int k = i; k < to; k++) {
        gaps += found.get(k).gaps().size();
        for (Span gap : found.get(k).gaps()) {
          char before = rows.reading().charAt(gap.start() - 1);
          char behind = rows.reading().charAt(gap.end());
          if (Letters.isIdeograph(before)
              && Letters.isIdeograph(behind)
              && (words || (standsApart(gap.start() - 1) && standsApart(gap.end())))) {
            follows += Lexicon.follows(before, behind);
            pairs++;
          }
        }
      }
      boolean stacked = lineOf(found.get(to - 1)) > lineOf(found.get(i));
      if (pairs >= FEWEST
          && (words || pairs * 2 >= gaps)
          && follows < pairs * (stacked ? STACKED : ALONE)) {
        for (int k = i; k < to; k++) {
          found.set(k, new LetterSpacing(found.get(k).span(), found.get(k).gaps(), false));
        }
      }
      i = to;
    }
  }

  /** A character with white space, or nothing, on both sides. */
  private boolean standsApart(int at) {
    return (at == 0 || CharTable.classOf(raw.charAt(at - 1)).isBlank())
        && (at + 1 == raw.length() || CharTable.classOf(raw.charAt(at + 1)).isBlank());
  }

  private int lineOf(LetterSpacing spacing) {
    return rows.text.lineAt(spacing.span().start());
  }
}
