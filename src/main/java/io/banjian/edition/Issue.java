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

  /** How many pages the issue says it has. */
  public Optional<Integer> declaredPages() {
    return pages.stream().flatMap(p -> p.declaredPages().stream()).findFirst();
  }

  /** The page that a number printed on another page means, if the delivery holds it. */
  public Optional<PageSummary> page(PageNumber number, PageSummary printedOn) {
    PageNumber from = printedOn.number().orElse(new PageNumber("", 0));
    return pages.stream()
        .filter(p -> p.number().isPresent() && number.means(p.number().get(), from))
        .findFirst();
  }
}
