package io.banjian.delivery;

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
 */
public record Inputs(
    List<PageSource> sources, int skipped, List<InputProblem> problems, List<Closeable> open)
    implements Closeable {
  public Inputs {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
    open = List.copyOf(open);
  }

  @Override
  public void close() throws IOException {
    for (Closeable archive : open) {
      archive.close();
    }
  }
}
