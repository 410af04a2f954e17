package io.banjian.layout;

/** Whether this page's openers lost an indent of two characters, as nearly every paper's do. */
final class IndentHabit {
  private final double logIndent;
  private final double logFlush;

  private IndentHabit(double share) {
    this.logIndent = Math.log(share);
    this.logFlush = Math.log(1 - share);
  }

  static IndentHabit of(Rows rows) {
    return new IndentHabit(share(rows));
  }

  /** What an opener's first line is worth, by what it is worth with an indent lost and without. */
  double opener(double indented, double flush) {
    return BreakPath.max(logIndent + indented, logFlush + flush);
  }

  /** The share of openers that are an indent narrower than their measure. */
  private static double share(Rows rows) {
    double indented = 9;
    double flush = 0.6;
    for (int row = 1; row + 2 < rows.count; row++) {
      if (!endsShort(rows, row) || !isRunning(rows, row + 1) || !isRunning(rows, row + 2)) {
        continue;
      }
      int difference = rows.width[row + 2] - rows.width[row + 1];
      if (difference >= 3 && difference <= 5) {
        indented++;
      } else if (difference >= -1 && difference <= 1 && rows.indent[row + 1] < 2) {
        flush++;
      }
    }
    return indented / (indented + flush);
  }

  private static boolean endsShort(Rows rows, int row) {
    return !rows.isFixed(row)
        && !rows.isFixed(row - 1)
        && rows.ends[row] == EndMark.SENTENCE
        && rows.ends[row - 1] == EndMark.IDEOGRAPH
        && rows.width[row] <= rows.width[row - 1] - 6;
  }

  private static boolean isRunning(Rows rows, int row) {
    return !rows.isFixed(row)
        && !rows.isStretched(row)
        && (rows.ends[row] == EndMark.IDEOGRAPH || rows.ends[row] == EndMark.COMMA);
  }
}
