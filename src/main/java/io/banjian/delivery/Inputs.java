package io.banjian.delivery;

import java.util.List;

/**
 * What the paths on a command line come to.
 *
 * @param sources in the order in which they are reported
 * @param skipped files in folders that hold no page
 * @param problems paths that are missing or cannot be a page: reason to say “not judged”
 */
public record Inputs(List<PageSource> sources, int skipped, List<InputProblem> problems) {
  public Inputs {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }
}
