package io.banjian.delivery;

import io.banjian.page.Page;
import io.banjian.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What has been waived.
 *
 * @param file what complaints quote
 */
public record Waivers(String file, List<Waiver> all) {
  public Waivers {
    all = List.copyOf(all);
  }

  /** The first that holds a finding. */
  public Optional<Waiver> find(Page page, Finding finding, LocalDate today) {
    return all.stream()
        .filter(
            waiver ->
                !waiver.isExpired(today)
                    && isAbout(waiver, finding)
                    && isAbout(waiver, page)
                    && quotes(waiver, page, finding))
        .findFirst();
  }

  static boolean isAbout(Waiver waiver, Page page) {
    return waiver.pages().isEmpty()
        || waiver.pages().stream()
            .anyMatch(p -> p.matches(page.id().toString()) || p.matches(page.file()));
  }

  static boolean isAbout(Waiver waiver, Finding finding) {
    return waiver.rules().isEmpty()
        || waiver.rules().contains(finding.rule().id())
        || waiver.rules().contains(finding.rule().family());
  }

  static boolean quotes(Waiver waiver, Page page, Finding finding) {
    return waiver.text().isEmpty()
        || finding
            .span()
            .filter(span -> Quotation.touches(page.text(), span, waiver.text()))
            .isPresent();
  }
}
