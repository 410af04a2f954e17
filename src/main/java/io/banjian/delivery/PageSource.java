package io.banjian.delivery;

import io.banjian.page.PageId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of pages, not yet read.
 *
 * @param file the path as given
 * @param id which page it is, as far as known before it is read
 * @param named what its name says of it
 * @param root the folder, archive or table it was found in; empty if it was named by itself
 * @param below the path below the root: where a corrected copy goes
 * @param path where it lies on disk; standard input has none
 */
public record PageSource(
    String file,
    PageId id,
    PageId named,
    String root,
    String below,
    Optional<Path> path,
    Opener opener) {

  /** The same file, of which more is known. */
  PageSource withId(PageId other) {
    return new PageSource(file, other, named, root, below, path, opener);
  }

  /** Reads the file's bytes. */
  @FunctionalInterface
  public interface Opener {
    byte[] read() throws IOException;
  }
}
