package io.banjian.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the files of a paper are written, as far as they were seen. */
public final class FileHabits {
  /** So many files show a habit. */
  private static final int FEWEST = 6;

  private static final double NEARLY_ALL = 0.9;

  private final Habit<FileEnd> ends = new Habit<>();
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
      double asked = Math.min(files - 1, Math.ceil(NEARLY_ALL * files));
      return files < FEWEST
          ? Optional.empty()
          : seen.entrySet().stream()
              .filter(way -> way.getValue() >= asked)
              .map(Map.Entry::getKey)
              .findFirst();
    }
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
