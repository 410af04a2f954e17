package io.banjian.compare;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Times the alignment of invented pages; {@code docs/benchmarks.md} has its figures and the command
 * that runs it.
 */
final class AlignmentBenchmark {
  private static final int ROUNDS = 7;

  /** Processor time: what else the machine does is not measured. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private AlignmentBenchmark() {}

  public static void main(String[] args) {
    for (int length : new int[] {1_000, 10_000, 20_000}) {
      int[] truth = page(length);
      measure("a few errors", truth, damaged(truth, 50));
      measure("halves swapped", truth, swapped(damaged(truth, 50)));
      measure("nothing in common", truth, shuffled(truth));
    }
  }

  private static void measure(String what, int[] a, int[] b) {
    String textA = new String(a, 0, a.length);
    String textB = new String(b, 0, b.length);
    String name = String.format(Locale.ROOT, "%,6d %-18s", a.length, what);
    time(name + " distance, bit vectors ", () -> Distance.of(a, b));
    time(name + " alignment             ", () -> Aligner.align(a, b).size());
    if (a.length <= 20_000) {
      time(name + " distance, Commons Text", () -> new LevenshteinDistance().apply(textA, textB));
    }
  }

  private static void time(String name, IntSupplier work) {
    double[] times = new double[ROUNDS];
    int result = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      result = work.getAsInt();
      times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT, "%s %8.1f ms, first %8.1f ms (%d)%n", name, times[ROUNDS / 2], first, result);
  }

  /** Some characters are much more frequent than others, as in Chinese. */
  private static int[] page(int length) {
    Random random = new Random(length);
    int[] page = new int[length];
    for (int i = 0; i < length; i++) {
      page[i] = 0x4E00 + (int) (3000 * Math.pow(random.nextDouble(), 3));
    }
    return page;
  }

  private static int[] damaged(int[] page, int every) {
    Random random = new Random(every);
    return Arrays.stream(page)
        .flatMap(
            c ->
                random.nextInt(every) > 0
                    ? IntStream.of(c)
                    : switch (random.nextInt(3)) {
                      case 0 -> IntStream.empty();
                      case 1 -> IntStream.of(c, 0x20);
                      default -> IntStream.of(c + 1);
                    })
        .toArray();
  }

  private static int[] swapped(int[] page) {
    int[] swapped = new int[page.length];
    int half = page.length / 2;
    System.arraycopy(page, half, swapped, 0, page.length - half);
    System.arraycopy(page, 0, swapped, page.length - half, half);
    return swapped;
  }

  private static int[] shuffled(int[] page) {
    int[] shuffled = page.clone();
    Random random = new Random(7);
    for (int i = shuffled.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = kept;
    }
    return shuffled;
  }
}
