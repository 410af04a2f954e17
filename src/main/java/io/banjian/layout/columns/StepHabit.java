package io.banjian.layout.columns;

/**
 * How many pieces further on the next line of a column stands where a dump sets a page line by line
 * across its columns: around each piece, as far as was decided before.
 */
final class StepHabit {
  /** Pieces further on that are counted. */
  static final int FARTHEST = 24;

  private static final double FADE = Math.exp(-1 / 8.0);

  /** Steps' worth of belief before anything was counted. */
  private static final double BELIEF = 2;

  private final double[][] seen;
  private final double[] all;

  /** What a step is worth that was not seen at all, as most were not. */
  private final double[] never;

  StepHabit(int[] next) {
    int n = next.length;
    seen = new double[n][];
    all = new double[n];
    never = new double[n];
    double[] before = new double[FARTHEST + 2];
    for (int i = 0; i < n; i++) {
      seen[i] = before.clone();
      count(before, next[i] - i);
      fade(before);
    }
    double[] behind = new double[FARTHEST + 2];
    for (int i = n - 1; i >= 0; i--) {
      all[i] = add(seen[i], behind);
      count(behind, next[i] - i);
      fade(behind);
      never[i] = Math.log(BELIEF / FARTHEST / (all[i] + BELIEF));
    }
  }

  private static void count(double[] steps, int step) {
    if (step > 0 && step <= FARTHEST) {
      steps[step] += 0.5;
      steps[step - 1] += 0.25;
      steps[step + 1] += 0.25;
    }
  }

  /** What they come to with some more. */
  private static double add(double[] sums, double[] more) {
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
      all += sums[i];
    }
    return all;
  }

  private static void fade(double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] *= FADE;
    }
  }

  /** How often around here the next line stands so many pieces further on: a logarithm. */
  double of(int above, int below) {
    double counted = seen[above][below - above];
    return counted == 0
        ? never[above]
        : Math.log((counted + BELIEF / FARTHEST) / (all[above] + BELIEF));
  }
}
