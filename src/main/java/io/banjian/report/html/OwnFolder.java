package io.banjian.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps a report from taking the place of anything but an older report. */
final class OwnFolder {
  private OwnFolder() {}

  /**
   * @param shown the folder as the user named it
   * @param place where it is
   * @param ours what a report of this kind holds
   * @throws IOException if something else lies there: it would be lost
   */
  static void check(Path shown, Path place, Set<String> ours) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    if (!Files.isDirectory(place)) {
      throw new IOException(shown + " is a file");
    }
    try (Stream<Path> entries = Files.list(place)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (!ours.contains(String.valueOf(entry.getFileName()))) {
          throw new IOException(
              shown + " holds " + entry.getFileName() + ", which is no part of a report");
        }
      }
    }
  }
}
