package io.banjian.delivery;

import io.banjian.edition.Listing;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * What the paths on a command line come to.
 *
 * @param sources in the order in which they are reported
 * @param skipped files in folders and archives that hold no page
 * @param problems paths that are missing or cannot be a page: reason to say “not judged”
 * @param open archives that the sources read from
 * @param listings manifests held against what was found
 */
public record Inputs(
    List<PageSource> sources,
    int skipped,
    List<InputProblem> problems,
    List<Closeable> open,
    List<Listing> listings)
    implements Closeable {
  public Inputs {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
    open = List.copyOf(open);
    listings = List.copyOf(listings);
  }

  @Override
  public void close() throws IOException {
    for (Closeable archive : open) {
      archive.close();
    }
  }
}
