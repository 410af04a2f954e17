package io.banjian.layout;

/**
 * What speaks for rows standing out of order, added up seam by seam as log odds from wherever it
 * begins to speak for it. A row that goes on well counts against it, and counts most where a word
 * lies across the seam: two rows in five are broken within one, and of two that chance put together
 * hardly one in fifty seems to be.
 */
final class OrderDoubt {
  /**
   * How much oftener a seam is as good as this where nothing stands in order than where all does:
   * counted on pages of both kinds, by whole points of {@link io.banjian.lexicon.Lexicon#seam} from
   * {@link #WORST} up.
   */
  private static final double[] ODDS = {1.8, 1.0, 0.45, -0.3, -0.8, -1.2, -1.2, -1.2, -3};

  static final int POINTS = ODDS.length;

  private static final int WORST = -3;

  /** Of seams as good as this none says more than another. */
  static final double BEST = WORST + ODDS.length - 1;

  private double doubt;

  void add(double odds) {
    doubt = Math.max(0, doubt + odds);
  }

  /** What one seam says for the row below standing there by chance. */
  static double odds(double seam) {
    return ODDS[point(seam)];
  }

  /** The number of the whole point at which a seam is counted. */
  static int point(double seam) {
    int point = (int) Math.floor(seam) - WORST;
    return Math.max(0, Math.min(ODDS.length - 1, point));
  }

  static double oddsOf(int point) {
    return ODDS[point];
  }

  boolean exceeds(double most) {
    return doubt > most;
  }
}
