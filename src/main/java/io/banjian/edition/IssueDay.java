package io.banjian.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which pages of an issue are of another day. A dated issue says its day itself; the pages of an
 * undated one are each held against the dates that the others print.
 */
final class IssueDay {
  private IssueDay() {}

  /**
   * Whether a page is the stranger among the pages of its issue.
   *
   * @param named the day by which the issue goes, if it goes by one
   * @param own what the page prints
   * @param printed what the pages print, this one among them
   */
  static boolean isAnother(
      Optional<LocalDate> named, Optional<LocalDate> own, List<Optional<LocalDate>> printed) {
    if (own.isEmpty()) {
      return false;
    }
    if (named.isPresent()) {
      return !named.equals(own);
    }
    long agreeing = printed.stream().filter(own::equals).count();
    long disagreeing = printed.stream().filter(Optional::isPresent).count() - agreeing;
    return disagreeing >= agreeing;
  }
}
