package io.banjian.edition;

import java.util.List;
import java.util.Optional;

/**
 * The pages of one issue that a delivery holds, in its order.
 *
 * @param name the date, or the name of an undated folder
 */
public record Issue(String paper, String name, List<PageSummary> pages, JumpGraph jumps) {
  public Issue {
    pages = List.copyOf(pages);
  }

  public static Issue of(String paper, String name, List<PageSummary> pages) {
    return new Issue(paper, name, pages, JumpGraph.of(pages));
  }

  /** Which pages it has. */
  public IssueExtent extent() {
    return new IssueExtent(pages);
  }

  /** The page that a number printed on another page means, if the delivery holds it. */
  public Optional<PageSummary> page(PageNumber number, PageSummary printedOn) {
    return extent().page(number, printedOn);
  }
}
