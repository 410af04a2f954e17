package io.banjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** Files that appear whole or not at all: written beside their place, then moved there. */
final class Whole {
  private Whole() {}

  /**
   * An empty file beside the target. Not one of {@link Files#createTempFile}: that is readable by
   * its owner alone, and the next step of a pipeline often runs as somebody else.
   */
  static Path beside(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException(target + " is a folder");
    }
    Files.createDirectories(folder);
    long name = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    Path temporary =
        Files.createFile(folder.resolve(".banjian-" + Long.toString(name, 36) + ".tmp"));
    temporary.toFile().deleteOnExit(); // where a run is ended from outside; else it has been moved
    return temporary;
  }
}
