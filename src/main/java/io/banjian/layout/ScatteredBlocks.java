package io.banjian.layout;

/**
 * Whether the blocks of columns stand out of order on a page whose dump sets no blank line between
 * them, as a reader does that sorts blocks by where they begin. Most lines there are followed by
 * their rest; one in four to one in seven is not, and nothing shows which.
 *
 * <p>Two things tell such a page. The seams: were a share of all lines followed by any other, seams
 * as these would be likelier by a factor that is multiplied up. And the pairs of marks: a paragraph
 * put together of two texts holds a bracket without its other half, several on a page, where a page
 * in order has one at most.
 */
final class ScatteredBlocks {
  /** Shares of lines without their rest below that are tried; the likeliest counts. */
  private static final double[] SHARES = {0.15, 0.25, 0.4};

  /** Log odds for such a page. On 60 pages in order 2.2 were never passed. */
  private static final double SCATTERED = 3;

  /** Where the seams speak so clearly for order marks are not counted. */
  private static final double IN_ORDER = -1;

  /** Odd marks for each seam, on pages of which the blocks are scattered and on those in order. */
  private static final double ODD_MARKS = 0.06;

  private static final double ODD_MARKS_IN_ORDER = 0.012;

  /** One row in twenty may have a blank line above it: around a picture or a headline. */
  private static final int BLANKS = 20;

  private static final int FEWEST = 4;

  /** By share and by {@link OrderDoubt#point}: what one seam adds. */
  private static final double[][] GAINS = gains();

  private static final String OPENING = "“（《「『";
  private static final String CLOSING = "”）》」』";

  private final Rows rows;
  private final BreakPath.Decisions decisions;
  private final RowSeams seams;

  /** Marks of the paragraph at hand that are open, and of the one before. */
  private final StringBuilder open = new StringBuilder();

  private final StringBuilder openBefore = new StringBuilder();

  private ScatteredBlocks(RowSeams seams, BreakPath.Decisions decisions) {
    this.rows = seams.rows;
    this.seams = seams;
    this.decisions = decisions;
  }

  static boolean are(RowSeams seams, BreakPath.Decisions decisions) {
    return new ScatteredBlocks(seams, decisions).are();
  }

  private boolean are() {
    int joined = 0;
    int parted = 0;
    for (int row = 0; row + 1 < rows.count; row++) {
      joined += isWrap(row) ? 1 : 0;
      parted += rows.blanksBefore[row + 1] > 0 ? 1 : 0;
    }
    if (joined < FEWEST || parted * BLANKS > rows.count) {
      return false;
    }
    double atMost = gain(true);
    if (atMost <= IN_ORDER) {
      return false;
    }
    double marks = marks(joined);
    return atMost + marks > SCATTERED && gain(false) + marks > SCATTERED;
  }

  /** A line of text that breaks off and is joined to the one below. */
  private boolean isWrap(int row) {
    return decisions.joins(row)
        && rows.form[row] == RowForm.TEXT
        && rows.form[row + 1] == RowForm.TEXT
        && switch (rows.ends[row]) {
          case IDEOGRAPH, COMMA, PAUSE, NARROW -> true;
          case SEMICOLON, COLON, SENTENCE, CLOSER, DASH, OPENER, TAIL, OTHER -> false;
        };
  }

  /**
   * @param edges whether only the two characters that meet are asked, which makes it the most that
   *     words may leave of it
   */
  private double gain(boolean edges) {
    double most = Double.NEGATIVE_INFINITY;
    for (double[] gains : GAINS) {
      double sum = 0;
      for (int row = 0; row + 1 < rows.count; row++) {
        if (isWrap(row)) {
          double seam = edges ? seams.edges(row, row + 1) : seams.known(row, row + 1);
          sum += gains[OrderDoubt.point(seam)];
        }
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  /** What marks without their other half in one paragraph say for scattered blocks. */
  private double marks(int joined) {
    int odd = 0;
    for (int row = 0; row < rows.count; ) {
      int last = row;
      while (last + 1 < rows.count && decisions.joins(last)) {
        last++;
      }
      if (last > row) {
        odd += oddMarks(row, last);
      }
      row = last + 1;
    }
    double odds =
        odd * Math.log(ODD_MARKS / ODD_MARKS_IN_ORDER) - joined * (ODD_MARKS - ODD_MARKS_IN_ORDER);
    return Math.max(0, odds);
  }

  /**
   * Of one paragraph. What the one before left open may be closed here, or opened once more at the
   * start, as speech of several paragraphs is set.
   */
  private int oddMarks(int first, int last) {
    String raw = rows.text.raw();
    int odd = 0;
    for (int row = first; row <= last; row++) {
      for (int i = rows.start[row]; i < rows.end[row]; i++) {
        char c = raw.charAt(i);
        if (Letters.isIdeograph(c)) {
          continue; // nearly all of them
        }
        if (OPENING.indexOf(c) >= 0) {
          open.append(c);
        } else if (CLOSING.indexOf(c) >= 0) {
          odd += close(OPENING.charAt(CLOSING.indexOf(c)));
        }
      }
    }
    boolean again = raw.charAt(rows.start[first]) == '“' && openBefore.indexOf("“") >= 0;
    odd += openBefore.length() - (again ? 1 : 0);
    openBefore.setLength(0);
    openBefore.append(open);
    open.setLength(0);
    return odd;
  }

  /** How many marks prove odd where one is closed: those opened since, or the one that closes. */
  private int close(char opening) {
    int at = open.lastIndexOf(String.valueOf(opening));
    if (at >= 0) {
      int since = open.length() - at - 1;
      open.setLength(at);
      return since;
    }
    int before = openBefore.lastIndexOf(String.valueOf(opening));
    if (before >= 0) {
      openBefore.deleteCharAt(before);
      return 0;
    }
    return 1;
  }

  private static double[][] gains() {
    double[][] gains = new double[SHARES.length][];
    for (int i = 0; i < SHARES.length; i++) {
      double share = SHARES[i];
      gains[i] = new double[OrderDoubt.POINTS];
      for (int point = 0; point < OrderDoubt.POINTS; point++) {
        gains[i][point] = Math.log(1 - share + share * Math.exp(OrderDoubt.oddsOf(point)));
      }
    }
    return gains;
  }
}
