package io.banjian.layout;

/**
 * The measures that a run of rows may have.
 *
 * @param units the first {@code known} of them: how wide each is
 * @param shares how likely each is, as logarithms; behind the last that of an unknown one
 */
record RunMeasures(int[] units, double[] shares, int known) {
  static final RunMeasures NONE = new RunMeasures(new int[0], new double[1], 0);

  /** Those of a page, without the ones of which the run has no line, not even an opener. */
  static RunMeasures of(Rows rows, int from, int to, MeasureFinder.Measures found) {
    boolean[] seen = new boolean[MeasureFinder.WIDEST + LineFit.INDENT + 4];
    for (int row = from; row < to; row++) {
      int width = Math.min(rows.tail[row], MeasureFinder.WIDEST);
      for (int w = Math.max(0, width - 2); w <= width + 1; w++) {
        seen[w] = true;
        seen[w + LineFit.INDENT] = true;
      }
    }
    int[] units = new int[found.count()];
    double[] shares = new double[found.count() + 1];
    int known = 0;
    for (int k = 0; k < found.count(); k++) {
      if (seen[found.units()[k]]) {
        units[known] = found.units()[k];
        shares[known++] = found.share()[k];
      }
    }
    shares[known] = found.unknown();
    return new RunMeasures(units, shares, known);
  }
}
