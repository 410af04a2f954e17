package io.banjian.layout;

/** How many lines of a page break off in mid-sentence, and how many of them find no rest below. */
final class LostRests {
  /** Sums up to each row, so that any stretch is told at once. */
  private final int[] brokenOff;

  private final int[] lost;

  private LostRests(int rows) {
    brokenOff = new int[rows + 1];
    lost = new int[rows + 1];
  }

  /**
   * @param tight whether only rows count that have the next right below, without a blank line
   */
  static LostRests of(Rows rows, BreakPath.Decisions decisions, boolean tight) {
    LostRests rests = new LostRests(rows.count);
    for (int row = 0; row < rows.count; row++) {
      boolean last = row + 1 == rows.count;
      boolean counts = !tight || (!last && rows.blanksBefore[row + 1] == 0);
      boolean off = counts && breaksOff(rows, row);
      boolean without = off && (last || !decisions.joins(row));
      rests.brokenOff[row + 1] = rests.brokenOff[row] + (off ? 1 : 0);
      rests.lost[row + 1] = rests.lost[row] + (without ? 1 : 0);
    }
    return rests;
  }

  /** A line of running text, not of a headline, that ends in mid-sentence. */
  private static boolean breaksOff(Rows rows, int row) {
    if (rows.isFixed(row) || rows.stops[row] == 0) {
      return false;
    }
    return switch (rows.ends[row]) {
      case IDEOGRAPH, NARROW, COMMA, PAUSE, OPENER -> true;
      case SEMICOLON, COLON, SENTENCE, CLOSER, DASH, TAIL, OTHER -> false;
    };
  }

  int brokenOff(int from, int to) {
    return brokenOff[to] - brokenOff[from];
  }

  int lost(int from, int to) {
    return lost[to] - lost[from];
  }
}
