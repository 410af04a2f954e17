package io.banjian.edition;

import io.banjian.edition.Jump.Direction;
import io.banjian.list.Lists;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Two pages of an issue that took each other's place, one or both of which print no number. What
 * stands on them tells: one prints the number of the other; 今日8版 stands on the front page; an
 * article does not go on on the page it stands on.
 */
final class Exchanges {
  private final List<PageSummary> pages;
  private final Map<PageSummary, PageSummary> exchanged = new IdentityHashMap<>();

  private Exchanges(List<PageSummary> pages) {
    this.pages = pages;
  }

  /** For each page that took another's place the page whose place it took. */
  static Map<PageSummary, PageSummary> among(List<PageSummary> pages) {
    Exchanges exchanges = new Exchanges(pages);
    exchanges.byPrintedNumber();
    exchanges.byFrontPage();
    exchanges.byReferences();
    return exchanges.exchanged;
  }

  /** A front page prints no number; another page under whose name it was delivered does. */
  private void byPrintedNumber() {
    for (PageSummary page : pages) {
      Optional<PageNumber> printed =
          page.isOfAnotherIssue() ? Optional.empty() : page.otherNumber();
      if (printed.isPresent() && !isPrinted(page.number())) {
        mute(other -> Identities.agree(other.number(), printed))
            .ifPresent(other -> exchange(page, other));
      }
    }
  }

  private boolean isPrinted(Optional<PageNumber> number) {
    return Lists.any(
        pages,
        page -> page.head().number().isPresent() && Identities.agree(page.head().number(), number));
  }

  /** The one page of the issue that counts its pages is not the first, though that is there. */
  private void byFrontPage() {
    List<PageSummary> fronts = Lists.filter(pages, p -> p.declaredPages().isPresent());
    if (fronts.size() != 1 || !isMute(fronts.get(0))) {
      return;
    }
    PageSummary front = fronts.get(0);
    PageNumber number = front.number().orElseThrow();
    if (number.number() > 1) {
      PageNumber first = new PageNumber(number.section(), 1);
      mute(page -> page.number().orElseThrow().equals(first) && page.head().serial().isEmpty())
          .ifPresent(page -> exchange(front, page));
    }
  }

  /** 上接1版 on page 1 and 下转2版 on page 2: each is right on the other. */
  private void byReferences() {
    for (PageSummary lower : pages) {
      if (isMute(lower) && refersToItself(lower, Direction.PREVIOUS)) {
        PageNumber number = lower.number().orElseThrow();
        mute(page -> isAfter(page, number) && refersToItself(page, Direction.NEXT))
            .ifPresent(higher -> exchange(lower, higher));
      }
    }
  }

  private static boolean isAfter(PageSummary page, PageNumber number) {
    PageNumber own = page.number().orElseThrow();
    return own.section().equals(number.section()) && own.number() > number.number();
  }

  private Optional<PageSummary> mute(Predicate<PageSummary> wanted) {
    return Lists.first(pages, page -> isMute(page) && wanted.test(page));
  }

  private void exchange(PageSummary one, PageSummary other) {
    if (!exchanged.containsKey(one) && !exchanged.containsKey(other)) {
      exchanged.put(one, other);
      exchanged.put(other, one);
    }
  }

  /** Whether a page has text and a number by its name, and prints none. */
  private static boolean isMute(PageSummary page) {
    return page.number().isPresent()
        && page.head().number().isEmpty()
        && !page.isOfAnotherIssue()
        && page.counts().content() > 0;
  }

  private static boolean refersToItself(PageSummary page, Direction direction) {
    PageNumber own = page.number().orElseThrow();
    return Lists.any(
        page.jumps(),
        jump ->
            jump.direction() == direction
                && jump.target().isPresent()
                && jump.target().get().means(own, own));
  }
}
