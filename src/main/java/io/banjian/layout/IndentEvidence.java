package io.banjian.layout;

/**
 * What white space before a line is worth here. Most dumps lost it; where a dump kept the indent of
 * two characters, or set one space where another text box begins, it marks openers.
 */
final class IndentEvidence {
  private static final double MOST = 4.5;

  /** Lines among which one of a paragraph's other lines is to be found. */
  private static final int NEAR = 4;

  /** Four characters; what stands further in stands in another column. */
  private static final int WIDEST = 8;

  private final Rows rows;

  /** What white space before a line says for a join, and what it says that there is none. */
  private final double indented;

  private final double flush;

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
    double indentedInside = (insideIndented + 2 * rate + 0.02) / (inside + 2.1);
    double indentedBetween = (betweenIndented + 2 * rate + 0.02) / (between + 2.1);
    this.indented = Math.log(indentedInside / indentedBetween);
    this.flush = Math.log((1 - indentedInside) / (1 - indentedBetween));
  }

  /** Evidence for a join behind a row, from the white space before the next one, in logs. */
  double forJoin(int row) {
    double evidence = isIndented(rows, row + 1) ? indented : flush;
    // headlines and subheads stand without an indent, too: its absence says less than its presence
    return Math.max(-MOST, Math.min(1.0, evidence));
  }

  /** Further right than a line nearby: a whole column may stand in from the edge. */
  private static boolean isIndented(Rows rows, int row) {
    int edge = rows.indent[row];
    for (int i = Math.max(0, row - NEAR); i <= Math.min(rows.count - 1, row + NEAR); i++) {
      edge = Math.min(edge, rows.indent[i]);
    }
    int step = rows.indent[row] - edge;
    return step > 0 && step <= WIDEST;
  }
}
