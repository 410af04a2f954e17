package io.banjian.edition;

import io.banjian.list.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of one issue that a delivery holds, in its order.
 *
 * @param name the date, or the name of an undated folder
 * @param followed those whose references are held against the others; a copy of one of them, or a
 *     page of another day, says nothing of its own
 * @param extent which pages it has
 */
public record Issue(
    String paper,
    String name,
    List<PageSummary> pages,
    List<PageSummary> followed,
    IssueExtent extent,
    JumpGraph jumps) {
  public Issue {
    pages = List.copyOf(pages);
    followed = List.copyOf(followed);
  }

  public static Issue of(String paper, String name, List<PageSummary> pages) {
    return of(paper, name, pages, PageFaults.NONE);
  }

  /** An issue of which not every page can be read, or is what it was. */
  public static Issue of(String paper, String name, List<PageSummary> pages, PageFaults faults) {
    Set<PageSummary> copies = Copies.among(pages);
    List<PageSummary> originals = new ArrayList<>();
    List<PageNumber> closed = new ArrayList<>();
    List<PageNumber> cut = new ArrayList<>();
    faults.unread().forEach(id -> PageNumber.parse(id.page()).ifPresent(closed::add));
    IssueDay day =
        new IssueDay(
            pages.isEmpty() ? Optional.empty() : Identities.date(pages.get(0).id()),
            Lists.map(pages, PageSummary::head));
    for (PageSummary page : pages) {
      boolean original = !faults.isIllegible(page) && !copies.contains(page);
      if (original) {
        originals.add(page);
      }
      if (!original || faults.isIncomplete(page) || day.isAnother(page.head())) {
        page.number().ifPresent(closed::add);
      }
      if (faults.incomplete().contains(page.file())) {
        page.number().ifPresent(cut::add);
      }
    }
    List<PageSummary> open = PrintedNumbers.of(originals);
    List<PageSummary> followed = new ArrayList<>();
    for (PageSummary page : open) {
      if (page.isOfAnotherIssue()) {
        page.number().ifPresent(closed::add);
      } else {
        followed.add(page);
      }
    }
    IssueExtent extent = new IssueExtent(open, closed, cut);
    return new Issue(paper, name, pages, followed, extent, JumpGraph.of(extent));
  }

  /** The page that a number printed on another page means, if the delivery holds it. */
  public Optional<PageSummary> page(PageNumber number, PageSummary printedOn) {
    return extent.page(number, printedOn);
  }
}
