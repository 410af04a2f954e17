package io.banjian.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the files of a paper are written, as far as they were seen. */
public final class FileHabits {
  /** So many files show a habit. */
  private static final int FEWEST = 6;

  private static final double NEARLY_ALL = 0.9;

  private final Ends ends = new Ends();
  private final Habit<String> charsets = new Habit<>();

  /** Which of several ways all but all files have. */
  private static final class Habit<T> {
    private final Map<T, Integer> seen = new HashMap<>();
    private int files;

    void add(T way) {
      seen.merge(way, 1, Integer::sum);
      files++;
    }

    Optional<T> usual() {
      return files < FEWEST
          ? Optional.empty()
          : seen.entrySet().stream()
              .filter(way -> way.getValue() >= allBut(files))
              .map(Map.Entry::getKey)
              .findFirst();
    }
  }

  /**
   * What the ends of all but all files have at least: where some end with one line end and some
   * with two, one that ends with none was cut off all the same.
   */
  private static final class Ends {
    private static final int MOST = 8;

    /** How many files end with so many line ends, or more. */
    private final int[] atLeast = new int[MOST + 1];

    private int formFeeds;

    void add(FileEnd end) {
      for (int lineEnds = Math.min(MOST, end.lineEnds()); lineEnds >= 0; lineEnds--) {
        atLeast[lineEnds]++;
      }
      formFeeds += end.formFeed() ? 1 : 0;
    }

    Optional<FileEnd> usual() {
      int files = atLeast[0];
      if (files < FEWEST) {
        return Optional.empty();
      }
      int lineEnds = MOST;
      while (atLeast[lineEnds] < allBut(files)) {
        lineEnds--;
      }
      return Optional.of(new FileEnd(lineEnds, formFeeds >= allBut(files)));
    }
  }

  /** All but one, or nine in ten. */
  private static double allBut(int files) {
    return Math.min(files - 1, Math.ceil(NEARLY_ALL * files));
  }

  void add(DeliveredPage page) {
    page.form().flatMap(FileForm::end).ifPresent(ends::add);
    charset(page).ifPresent(charsets::add);
  }

  public static FileHabits of(Iterable<DeliveredPage> pages) {
    FileHabits habits = new FileHabits();
    pages.forEach(habits::add);
    return habits;
  }

  /** How all but all others end where this one lacks something of it. */
  public Optional<FileEnd> missingEnd(DeliveredPage page) {
    Optional<FileEnd> end = page.form().flatMap(FileForm::end);
    return end.isEmpty() ? Optional.empty() : ends.usual().filter(end.get()::isShortOf);
  }

  /** In what all but all others are encoded, and this one is not. */
  public Optional<String> otherCharset(DeliveredPage page) {
    Optional<String> charset = charset(page);
    return charset.isEmpty()
        ? Optional.empty()
        : charsets.usual().filter(usual -> !usual.equals(charset.get()));
  }

  /** A page without ideographs is the same in nearly every encoding. */
  private static Optional<String> charset(DeliveredPage page) {
    return page.form()
        .map(FileForm::charset)
        .filter(name -> !name.isEmpty() && page.sketch().ideographs() > 0);
  }
}
