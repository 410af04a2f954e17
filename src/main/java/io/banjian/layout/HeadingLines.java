package io.banjian.layout;

/** Says which lines set large are lines of one heading. */
final class HeadingLines {
  /** More lines are a list. */
  static final int MOST = 4;

  /** Lines of one heading are set in one size; boxes are a tenth off. */
  private static final double SAME_SIZE = 1.2;

  /** What is printed over the same width in the same size is about as long. */
  private static final double SAME_LENGTH = 1.35;

  /** Log odds of a word that lies across the break: of two headings hardly any pair has as much. */
  private static final double CROSSES = 5;

  private final Rows rows;
  private final TypeSizes sizes;
  private final RowSeams seams;

  HeadingLines(Rows rows, TypeSizes sizes) {
    this.rows = rows;
    this.sizes = sizes;
    this.seams = rows.seams();
  }

  /** What blank lines say about the lines of a run of headings. */
  enum Blanks {
    /** The dump sets none, or not around these. */
    SAY_NOTHING,
    /** They stand around the run, and none within. */
    AROUND,
    /** And between its headings: what none parts is one. */
    WITHIN
  }

  /** How sure it is that a row goes on in the next as one heading; 0 where they are two. */
  double goesOn(int row, Blanks blanks) {
    if (rows.form[row] != RowForm.TEXT || rows.form[row + 1] != RowForm.TEXT) {
      return 0;
    }
    if (sizes.isKnown(row) && sizes.isKnown(row + 1)) {
      double ratio = sizes.of(row) / sizes.of(row + 1);
      boolean alike = ratio <= SAME_SIZE && ratio >= 1 / SAME_SIZE;
      return alike && sizes.isUnder(row, row + 1) ? 0.9 : 0;
    }
    if (rows.blanksBefore[row + 1] > 0 || rows.newPage[row + 1]) {
      return 0;
    }
    if (isInsideWord(row)) {
      return 0.85;
    }
    return switch (blanks) {
      case SAY_NOTHING -> 0;
      case AROUND -> isAsLong(row) && !isHalved(row) && !isHalved(row + 1) ? 0.7 : 0;
      case WITHIN -> isHalved(row) == isHalved(row + 1) ? 0.75 : 0;
    };
  }

  private boolean isAsLong(int row) {
    return rows.width[row] <= SAME_LENGTH * rows.width[row + 1]
        && rows.width[row] * SAME_LENGTH >= rows.width[row + 1];
  }

  /** Whether a word runs over the break, so that nothing parts the lines as they are read. */
  boolean isInsideWord(int row) {
    return seams.of(row, row + 1) >= CROSSES;
  }

  /** What blank lines say about the rows from one to another. */
  Blanks blanks(int first, int last) {
    boolean above = first == 0 || rows.blanksBefore[first] > 0;
    boolean below = last + 1 == rows.count || rows.blanksBefore[last + 1] > 0;
    if (!above || !below) {
      return Blanks.SAY_NOTHING;
    }
    boolean tight = false;
    boolean parted = false;
    for (int row = first + 1; row <= last; row++) {
      tight |= rows.blanksBefore[row] == 0;
      parted |= rows.blanksBefore[row] > 0;
    }
    return tight && parted ? Blanks.WITHIN : tight ? Blanks.AROUND : Blanks.SAY_NOTHING;
  }

  /** 赶订单 竞春光: set in two halves on one line, it is a heading by itself. */
  private boolean isHalved(int row) {
    return rows.wideGaps[row] > 0;
  }
}
