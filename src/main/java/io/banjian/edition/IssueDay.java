package io.banjian.edition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which pages of an issue are of another day. A dated issue says its day itself; the pages of an
 * undated one are each held against the dates that the others print.
 */
final class IssueDay {
  private final Optional<LocalDate> named;
  private final Map<LocalDate, Integer> printed = new HashMap<>();
  private int dated;

  /**
   * @param named the day by which the issue goes, if it goes by one
   * @param heads of all its pages
   */
  IssueDay(Optional<LocalDate> named, List<PageHead> heads) {
    this.named = named;
    for (PageHead head : heads) {
      head.date().ifPresent(date -> printed.merge(date, 1, Integer::sum));
      dated += head.date().isPresent() ? 1 : 0;
    }
  }

  /** Whether the page with this head is the stranger among the pages of its issue. */
  boolean isAnother(PageHead head) {
    if (head.date().isEmpty()) {
      return false;
    }
    if (named.isPresent()) {
      return !named.equals(head.date());
    }
    int agreeing = printed.getOrDefault(head.date().get(), 0);
    return dated - agreeing >= agreeing;
  }
}
