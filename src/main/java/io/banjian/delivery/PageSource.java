package io.banjian.delivery;

import io.banjian.page.PageId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of pages, not yet read.
 *
 * @param file the path as given
 * @param id what its name says of it
 * @param below the path below the root it was found under: where a corrected copy goes
 * @param path where it lies on disk; standard input has none
 */
public record PageSource(String file, PageId id, String below, Optional<Path> path, Opener opener) {

  /** Reads the file's bytes. */
  @FunctionalInterface
  public interface Opener {
    byte[] read() throws IOException;
  }
}
