package io.banjian.layout;

/**
 * What white space before a line is worth here. Most dumps lost it; where a dump kept the indent of
 * two characters, or set one space where another text box begins, it marks openers.
 */
final class IndentEvidence {
  private static final double MOST = 4.5;

  private final Rows rows;
  private final double indentedInside;
  private final double indentedBetween;

  IndentEvidence(Rows rows) {
    this.rows = rows;
    int inside = 0;
    int insideIndented = 0;
    int between = 0;
    int betweenIndented = 0;
    for (int row = 0; row + 1 < rows.count; row++) {
      int indented = isIndented(rows, row + 1) ? 1 : 0;
      if (BlankHabit.isSurelyInside(rows, row)) {
        inside++;
        insideIndented += indented;
      } else if (BlankHabit.isSurelyBetween(rows, row)) {
        between++;
        betweenIndented += indented;
      }
    }
    double rate = (insideIndented + betweenIndented + 0.2) / (inside + between + 1.0);
    this.indentedInside = (insideIndented + 2 * rate + 0.02) / (inside + 2.1);
    this.indentedBetween = (betweenIndented + 2 * rate + 0.02) / (between + 2.1);
  }

  /** Evidence for a join behind a row, from the white space before the next one, in logs. */
  double forJoin(int row) {
    double evidence =
        isIndented(rows, row + 1)
            ? Math.log(indentedInside / indentedBetween)
            : Math.log((1 - indentedInside) / (1 - indentedBetween));
    // headlines and subheads stand without an indent, too: its absence says less than its presence
    return Math.max(-MOST, Math.min(1.0, evidence));
  }

  /** Further right than one of its neighbours: a whole column may stand in from the edge. */
  private static boolean isIndented(Rows rows, int row) {
    int above = row > 0 ? rows.indent[row - 1] : 0;
    int below = row + 1 < rows.count ? rows.indent[row + 1] : 0;
    int step = rows.indent[row] - Math.min(above, below);
    return step > 0 && step <= 8;
  }
}
