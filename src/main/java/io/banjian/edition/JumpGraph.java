package io.banjian.edition;

import io.banjian.list.Lists;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which 下转 and which 上接 of an issue are two halves of one pair. */
public record JumpGraph(List<Link> links) {
  /** Of an issue without references. */
  public static final JumpGraph NONE = new JumpGraph(List.of());

  public JumpGraph {
    links = List.copyOf(links);
  }

  /** A reference and the page it stands on. */
  public record End(PageSummary page, Jump jump) {
    /** Whether another stands on the same page. */
    boolean isBeside(End other) {
      return page.file().equals(other.page.file()) && page.id().equals(other.page.id());
    }

    /**
     * By page and place, which tell all of an issue's references from each other: what a record
     * does by itself would hold whole pages against each other for every pair of them.
     */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof End end && jump.span().equals(end.jump.span()) && isBeside(end);
    }

    @Override
    public int hashCode() {
      return 31 * page.file().hashCode() + jump.span().hashCode();
    }

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
      boolean previousAgrees) {}

  static JumpGraph of(IssueExtent extent) {
    return new JumpGraph(new JumpPairs(extent).find());
  }

  /** How many references on a page are answered by some on others that name it. */
  int answers(PageSummary page) {
    return Lists.count(
        links,
        link ->
            link.nextAgrees()
                && link.previousAgrees()
                && (link.next().page().file().equals(page.file())
                    || link.previous().page().file().equals(page.file())));
  }

  /** The pair that a reference is half of. */
  public Optional<Link> linkOf(PageSummary page, Jump jump) {
    End end = new End(page, jump);
    return Lists.first(links, l -> l.next().equals(end) || l.previous().equals(end));
  }
}
