package io.banjian.delivery;

import io.banjian.edition.ManifestEntry;
import io.banjian.page.PageId;
import io.banjian.page.UnreadablePageException;
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
 * @param listed what a manifest says of it
 * @param row how its text is found, where it is a record among others
 */
public record PageSource(
    String file,
    PageId id,
    PageId named,
    String root,
    String below,
    Optional<Path> path,
    Opener opener,
    Optional<ManifestEntry> listed,
    Optional<Row> row) {

  /** A file of its own. */
  PageSource(
      String file, PageId id, String root, String below, Optional<Path> path, Opener opener) {
    this(file, id, id, root, below, path, opener, Optional.empty(), Optional.empty());
  }

  /** The file on disk or in an archive: of a record, the table. */
  String container() {
    return row.map(r -> r.place().file()).orElse(file);
  }

  /** The same file, of which more is known. */
  PageSource withId(PageId other) {
    return new PageSource(file, other, named, root, below, path, opener, listed, row);
  }

  /** The same file as a manifest has it. */
  PageSource withEntry(ManifestEntry entry) {
    PageId known = ListedPages.merged(id, entry.id());
    return new PageSource(file, known, named, root, below, path, opener, Optional.of(entry), row);
  }

  /** The same file, read another way. */
  PageSource readBy(Opener other) {
    return new PageSource(file, id, named, root, below, path, other, listed, row);
  }

  /**
   * A record of a table.
   *
   * @param place the line in the table where it begins
   * @param text finds the page in the record
   */
  public record Row(PlaceInFile place, TextFinder text) {}

  /** Finds the page in the bytes of a record. */
  @FunctionalInterface
  public interface TextFinder {
    String of(byte[] record) throws UnreadablePageException;
  }

  /** Reads the file's bytes. */
  @FunctionalInterface
  public interface Opener {
    byte[] read() throws IOException;
  }
}
