package io.banjian.edition;

import java.util.Optional;

/** How the files of a paper end, as far as they were seen. */
public final class FileEnds {
  /** So many files show a habit. */
  private static final int FEWEST = 6;

  private static final double NEARLY_ALL = 0.9;

  private final int[] seen = new int[FileEnd.values().length];
  private int files;

  void add(FileEnd end) {
    seen[end.ordinal()]++;
    files++;
  }

  public static FileEnds of(Iterable<DeliveredPage> pages) {
    FileEnds ends = new FileEnds();
    for (DeliveredPage page : pages) {
      page.end().ifPresent(ends::add);
    }
    return ends;
  }

  /** What a file lacks that all but all others end with. */
  public Optional<FileEnd> missing(DeliveredPage page) {
    if (page.end().isEmpty() || files < FEWEST) {
      return Optional.empty();
    }
    for (FileEnd usual : FileEnd.values()) {
      boolean habit = seen[usual.ordinal()] >= Math.min(files - 1, Math.ceil(NEARLY_ALL * files));
      if (habit && page.end().get().compareTo(usual) < 0) {
        return Optional.of(usual);
      }
    }
    return Optional.empty();
  }
}
