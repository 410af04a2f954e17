package io.banjian.edition;

import io.banjian.list.Lists;
import java.util.List;
import java.util.Optional;

/**
 * Which pages an issue has, as far as the pages at hand tell.
 *
 * @param pages on which something can be looked up
 * @param closed the numbers of pages that are there, and what they should hold is not
 * @param cut those among them of which it is known from elsewhere that they lack some of their text
 */
public record IssueExtent(List<PageSummary> pages, List<PageNumber> closed, List<PageNumber> cut) {
  public IssueExtent {
    pages = List.copyOf(pages);
    closed = List.copyOf(closed);
    cut = List.copyOf(cut);
  }

  /** How many pages the issue says it has. */
  public Optional<Integer> declaredPages() {
    return Lists.first(pages, p -> !p.isOfAnotherIssue() && p.declaredPages().isPresent())
        .flatMap(PageSummary::declaredPages);
  }

  /** The page that a number printed on another page means, if the delivery holds it. */
  public Optional<PageSummary> page(PageNumber number, PageSummary printedOn) {
    PageNumber from = printedOn.number().orElse(new PageNumber("", 0));
    return Lists.first(
        pages, p -> p.number().filter(there -> number.means(there, from)).isPresent());
  }

  /**
   * Whether a page that is not in the delivery may be in the issue: it says itself how many pages
   * it has; where it does not, a lone page tells nothing, and a gap may be a page that is missing.
   */
  public boolean mayHave(PageNumber number) {
    if (isClosed(number)) {
      return true;
    }
    if (declaredPages().isPresent()) {
      boolean otherSection =
          !number.section().isEmpty() && !Lists.any(pages, p -> hasSection(p, number));
      return number.number() <= declaredPages().get() || otherSection;
    }
    if (Lists.count(pages, p -> p.number().isPresent()) < 2) {
      return true;
    }
    return Lists.any(
        Lists.present(pages, PageSummary::number),
        p -> p.section().equals(number.section()) && p.number() > number.number());
  }

  /** Whether a page is there by its name, but empty, garbled, cut off, or another's copy. */
  public boolean isClosed(PageNumber number) {
    return Lists.any(closed, page -> number.means(page, page));
  }

  /** Whether a page is there and lacks some of its text, its references perhaps. */
  public boolean isCut(PageNumber number) {
    return Lists.any(cut, page -> number.means(page, page));
  }

  /**
   * The page that a reference without a number must mean, where only one lies in its direction: 上接
   * on page 2 comes from page 1, 下转 on the last page but one leads to the last.
   */
  public Optional<PageNumber> onlyPage(Jump.Direction direction, PageSummary printedOn) {
    if (printedOn.number().isEmpty()) {
      return Optional.empty();
    }
    PageNumber own = printedOn.number().get();
    if (direction == Jump.Direction.PREVIOUS) {
      return own.number() == 2 ? Optional.of(new PageNumber(own.section(), 1)) : Optional.empty();
    }
    return declaredPages()
        .filter(last -> last == own.number() + 1)
        .map(last -> new PageNumber(own.section(), last));
  }

  private static boolean hasSection(PageSummary page, PageNumber number) {
    return page.number().filter(n -> n.section().equals(number.section())).isPresent();
  }
}
