package io.banjian.layout;

/**
 * Pages on which a tool set every stretch of one font on a row of its own: 的上弦/月/则/高/挂正南。
 *
 * <p>A font that lacks a few characters borrows them from another, and one that names some of them
 * by their radicals is cut there, too. Such rows are no lines of print, which shows by the marks:
 * no printed line begins with a comma behind a line that ends in a character.
 */
final class FontRuns {
  /** So many are no accident of recognition or of columns read across. */
  private static final int FEWEST = 4;

  private static final int ONE_IN = 60;

  private FontRuns() {}

  static boolean areRowsOf(Rows rows) {
    int closers = 0;
    for (int row = 1; row < rows.count; row++) {
      if (rows.starts[row] == StartMark.CLOSER
          && rows.chars[row] > 1 // the marks of an upright headline stand alone
          && rows.ends[row - 1] == EndMark.IDEOGRAPH
          && rows.blanksBefore[row] == 0) {
        closers++;
      }
    }
    return closers >= FEWEST && closers * ONE_IN >= rows.count;
  }
}
