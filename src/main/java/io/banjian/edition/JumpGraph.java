package io.banjian.edition;

import java.util.List;
import java.util.Optional;

/** Which 下转 and which 上接 of an issue are two halves of one pair. */
public record JumpGraph(List<Link> links) {
  public JumpGraph {
    links = List.copyOf(links);
  }

  /** A reference and the page it stands on. */
  public record End(PageSummary page, Jump jump) {
    /** Whether it names the page of another. */
    boolean names(End other) {
      Optional<PageNumber> target = jump.target();
      Optional<PageNumber> there = other.page().number();
      return target.isPresent()
          && there.isPresent()
          && target.get().means(there.get(), page.number().orElse(new PageNumber("", 0)));
    }
  }

  /**
   * A pair.
   *
   * @param headline what the headlines tell that both pages print
   * @param text what the texts tell that the two break off and take up
   * @param nextAgrees whether the 下转 names the page of its partner
   * @param previousAgrees whether the 上接 does
   */
  public record Link(
      End next,
      End previous,
      SharedHeadline headline,
      Continuation text,
      boolean nextAgrees,
      boolean previousAgrees) {

    static Link of(End next, End previous, SharedHeadline headline) {
      return new Link(
          next,
          previous,
          headline,
          Continuation.of(next.jump(), previous.jump()),
          next.names(previous),
          previous.names(next));
    }
  }

  static JumpGraph of(List<PageSummary> pages) {
    return new JumpGraph(new JumpPairs(pages).find());
  }

  /** The pair that a reference is half of. */
  public Optional<Link> linkOf(PageSummary page, Jump jump) {
    End end = new End(page, jump);
    return links.stream().filter(l -> l.next().equals(end) || l.previous().equals(end)).findFirst();
  }
}
