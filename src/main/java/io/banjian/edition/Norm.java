package io.banjian.edition;

import java.util.Arrays;

/**
 * Where the pages of a paper lie on some scale, and how far apart: by median and median deviation,
 * which the odd pages themselves hardly move.
 */
public record Norm(double median, double deviation) {
  /** Deviations beyond which a page is odd. */
  public static final double FAR = 3.5;

  /** A median deviation is to a standard deviation as 1 to this, were the pages normally spread. */
  private static final double SIGMA = 1.4826;

  private static final double LEAST_IN_LENGTH = 0.12;

  /**
   * @param least pages that are all but alike still differ by so much
   */
  public static Norm of(double[] values, double least) {
    double median = median(values);
    double[] distances = Arrays.stream(values).map(v -> Math.abs(v - median)).toArray();
    return new Norm(median, Math.max(least, median(distances)));
  }

  /** Of lengths, on a scale on which half as long is as far as twice as long. */
  public static Norm ofLengths(int[] characters) {
    return of(Arrays.stream(characters).mapToDouble(Math::log).toArray(), LEAST_IN_LENGTH);
  }

  public double distance(double value) {
    return (value - median) / (SIGMA * deviation);
  }

  public double distanceOfLength(int characters) {
    return distance(Math.log(characters));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
