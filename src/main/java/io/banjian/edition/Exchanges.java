package io.banjian.edition;

import io.banjian.edition.Jump.Direction;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two pages of an issue that took each other's place and print no number that would say so. Their
 * text does: 今日8版 stands on the front page, and an article does not go on on the page it stands on.
 */
final class Exchanges {
  private Exchanges() {}

  /** For each page that took another's place the page whose place it took. */
  static Map<PageSummary, PageSummary> among(List<PageSummary> pages) {
    Map<PageSummary, PageSummary> exchanged = new IdentityHashMap<>();
    for (PageSummary lower : pages) {
      for (PageSummary higher : pages) {
        if (isBelow(lower, higher)
            && !exchanged.containsKey(lower)
            && !exchanged.containsKey(higher)
            && (referToThemselves(lower, higher) || isFront(higher, lower, pages))) {
          exchanged.put(lower, higher);
          exchanged.put(higher, lower);
        }
      }
    }
    return exchanged;
  }

  /** Two pages of a section, neither of which prints its number. */
  private static boolean isBelow(PageSummary lower, PageSummary higher) {
    Optional<PageNumber> one = lower.number();
    Optional<PageNumber> other = higher.number();
    return one.isPresent()
        && other.isPresent()
        && one.get().section().equals(other.get().section())
        && one.get().number() < other.get().number()
        && isMute(lower)
        && isMute(higher);
  }

  private static boolean isMute(PageSummary page) {
    return page.head().number().isEmpty()
        && !page.isOfAnotherIssue()
        && page.counts().content() > 0;
  }

  private static boolean referToThemselves(PageSummary lower, PageSummary higher) {
    return refersToItself(lower, Direction.PREVIOUS) && refersToItself(higher, Direction.NEXT);
  }

  /** 上接1版 on page 1: what goes on here began on another page, so this is not page 1. */
  private static boolean refersToItself(PageSummary page, Direction direction) {
    PageNumber own = page.number().orElseThrow();
    return page.jumps().stream()
        .filter(jump -> jump.direction() == direction)
        .flatMap(jump -> jump.target().stream())
        .anyMatch(target -> target.means(own, own));
  }

  /**
   * Whether the one page of the issue that counts its pages is not the first, though that is there.
   */
  private static boolean isFront(PageSummary page, PageSummary first, List<PageSummary> pages) {
    return first.number().orElseThrow().number() == 1
        && page.declaredPages().isPresent()
        && first.declaredPages().isEmpty()
        && first.head().serial().isEmpty()
        && pages.stream().filter(p -> p.declaredPages().isPresent()).count() == 1;
  }
}
