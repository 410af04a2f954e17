package io.banjian.layout;

/**
 * 栏宽: the widths at which a page's columns break.
 *
 * <p>A line that ends in the middle of a sentence was ended by its column, so the widths of such
 * lines pile up at the measures. A width counts only where such lines stand one under the other:
 * headlines of one length are scattered over a page and end without a mark, too.
 */
final class MeasureFinder {
  static final int MOST = 10;
  private static final int NARROWEST = 10;
  static final int WIDEST = 130;

  private MeasureFinder() {}

  /**
   * The measures found, the share of the page's lines that each explains, and the share that none
   * does, as logarithms. Clean text, a paragraph a line, has no measure.
   */
  record Measures(int[] units, double[] share, double unknown) {
    int count() {
      return units.length;
    }
  }

  static Measures find(Rows rows) {
    int[] piles = new int[WIDEST + 2];
    int text = 0;
    for (int row = 0; row < rows.count; row++) {
      if (rows.isFixed(row)) {
        continue;
      }
      text++;
      if (rows.pieces[row] > 2 && rows.gluedMeasure[row] <= WIDEST) {
        piles[rows.gluedMeasure[row]] += rows.pieces[row] - 2;
        text += rows.pieces[row] - 2;
      }
      if (isColumnLine(rows, row)) {
        piles[rows.tail[row]]++;
      }
    }
    int[] units = new int[MOST];
    int[] found = new int[MOST];
    int count = 0;
    int total = 0;
    while (count < MOST) {
      int best = -1;
      int bestScore = 1 + text / 400;
      // print sets whole characters, so a measure is even; a digit leaves a line a unit short
      for (int w = NARROWEST; w <= WIDEST; w += 2) {
        int score = piles[w] + piles[w - 1];
        if (score > bestScore) {
          best = w;
          bestScore = score;
        }
      }
      if (best < 0) {
        break;
      }
      units[count] = best;
      found[count++] = bestScore;
      total += bestScore;
      piles[best] = 0;
      piles[best - 1] = 0;
    }
    double[] share = new double[count];
    int[] kept = new int[count];
    for (int i = 0; i < count; i++) {
      kept[i] = units[i];
      share[i] = Math.log((found[i] + 0.5) / (total + 0.5 * count + 2));
    }
    // three lines in four end in mid-sentence; what that leaves over has some other measure or none
    double explained = Math.min(1, (total + 1) / (0.6 * text + 1));
    double unknown = Math.log(Math.max(0.025, 0.9 * (1 - explained)));
    return new Measures(kept, share, unknown);
  }

  private static boolean isColumnLine(Rows rows, int row) {
    if (rows.isFixed(row) || rows.isStretched(row)) {
      return false;
    }
    int width = rows.tail[row];
    if (width < NARROWEST - 1 || width > WIDEST || !breaksOff(rows.ends[row])) {
      return false;
    }
    return isLike(rows, row, row - 1) || isLike(rows, row, row + 1);
  }

  /** A neighbour that is broken off too, at about this width or an indent less. */
  private static boolean isLike(Rows rows, int row, int other) {
    if (other < 0 || other >= rows.count || rows.isFixed(other)) {
      return false;
    }
    int difference = rows.tail[row] - (other > row ? rows.head[other] : rows.tail[other]);
    boolean sibling = difference >= -2 && difference <= 6 && breaksOff(rows.ends[other]);
    return sibling && rows.stops[row] + rows.stops[other] > 0;
  }

  private static boolean breaksOff(EndMark end) {
    return switch (end) {
      case IDEOGRAPH, NARROW, COMMA, PAUSE, DASH, OPENER, OTHER -> true;
      case SEMICOLON, COLON, SENTENCE, CLOSER, TAIL -> false;
    };
  }
}
