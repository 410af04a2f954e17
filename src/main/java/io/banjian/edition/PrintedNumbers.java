package io.banjian.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers by which references mean the pages of an issue: those that are printed. Where two
 * files were exchanged their names say otherwise.
 */
final class PrintedNumbers {
  private PrintedNumbers() {}

  static List<PageSummary> of(List<PageSummary> pages) {
    Map<PageSummary, PageSummary> exchanged = Exchanges.among(pages);
    List<PageSummary> numbered = new ArrayList<>();
    for (PageSummary page : pages) {
      Optional<PageNumber> number =
          page.isOfAnotherIssue()
              ? Optional.empty()
              : page.otherNumber()
                  .or(() -> Optional.ofNullable(exchanged.get(page)).flatMap(PageSummary::number));
      numbered.add(number.map(page::numbered).orElse(page));
    }
    return numbered;
  }
}
