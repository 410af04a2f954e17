package io.banjian.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers by which references mean the pages of an issue: those that are printed. Where two
 * files were exchanged their names say otherwise. A front page prints no number; where another page
 * prints the one it was delivered under, its own is the one that page left.
 */
final class PrintedNumbers {
  private PrintedNumbers() {}

  static List<PageSummary> of(List<PageSummary> pages) {
    Map<PageNumber, PageNumber> left = new HashMap<>();
    for (PageSummary page : pages) {
      if (!page.isOfAnotherIssue()) {
        page.otherNumber().ifPresent(printed -> left.put(printed, page.number().orElseThrow()));
      }
    }
    Map<PageSummary, PageSummary> exchanged = Exchanges.among(pages);
    if (left.isEmpty() && exchanged.isEmpty()) {
      return pages;
    }
    List<PageSummary> numbered = new ArrayList<>();
    for (PageSummary page : pages) {
      Optional<PageNumber> number =
          page.isOfAnotherIssue()
              ? Optional.empty()
              : page.otherNumber()
                  .or(() -> vacated(page, left))
                  .or(() -> Optional.ofNullable(exchanged.get(page)).flatMap(PageSummary::number));
      numbered.add(number.map(page::numbered).orElse(page));
    }
    return numbered;
  }

  /** The number left by the page that prints the one of a page without. */
  private static Optional<PageNumber> vacated(PageSummary page, Map<PageNumber, PageNumber> left) {
    if (page.head().number().isPresent() || page.number().isEmpty()) {
      return Optional.empty();
    }
    return left.entrySet().stream()
        .filter(e -> Identities.agree(Optional.of(e.getKey()), page.number()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
