package io.banjian.layout;

/**
 * What words say of breaks that widths and marks leave in doubt: a word that lies across a break,
 * 金黄|色, is hardly ever two paragraphs. That none does says nothing, since every second break of
 * running text falls between words. The lexicon is only read once there is a doubt.
 */
final class WordEvidence {
  /** Log odds below which a decision is in doubt: one in fifty is wrong. */
  private static final double DOUBT = 4;

  /**
   * Of breaks between ideographs on composed pages as much was said by one in two inside paragraphs
   * and by one in sixty between.
   */
  private static final double LEAST = 2;

  private static final double MOST = 4;

  private final Rows rows;
  private final RowSeams seams;

  WordEvidence(Rows rows) {
    this.rows = rows;
    this.seams = rows.seams();
  }

  /**
   * Adds what words say to the log odds of a run's doubtful breaks, and to what marks said of them.
   *
   * @param standsAlone whether a row is no part of a paragraph so far
   * @return whether one of the decisions is another now, so that the path has to be found anew
   */
  boolean join(int from, int to, double[] margin, double[] inside, boolean[] standsAlone) {
    boolean turned = false;
    for (int row = from; row + 1 < to; row++) {
      // a word runs over the lines of a headline, too
      boolean text = !standsAlone[row] && !standsAlone[row + 1];
      if (text && Math.abs(margin[row]) < DOUBT && areIdeographs(row)) {
        double speaks = speaks(row);
        turned |= margin[row] <= 0 && margin[row] + speaks > 0;
        margin[row] += speaks; // exactly what the best path through the join gains
        inside[row] += speaks;
      }
    }
    return turned;
  }

  boolean areIdeographs(int row) {
    return rows.ends[row] == EndMark.IDEOGRAPH && rows.starts[row + 1] == StartMark.IDEOGRAPH;
  }

  /**
   * What speaks for a row going on in the next: above 0 if a word seems to lie across the break.
   */
  double speaks(int row) {
    double seam = seams.of(row, row + 1);
    return seam < LEAST ? 0 : Math.min(MOST, seam);
  }
}
