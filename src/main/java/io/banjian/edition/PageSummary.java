package io.banjian.edition;

import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.normalize.Conservation;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a page while the rest of its issue is read.
 *
 * @param number from the page's name, absent if that is no number; among the pages of an issue the
 *     one by which references mean it
 * @param headings its headings
 * @param declaredPages 版数: how many pages the issue says it has, if this page says so
 * @param head what the page prints about itself
 * @param sketch by which pages of the same text are known
 * @param counts of its characters
 * @param brokenOff the paragraph that stops in mid-sentence where the page ends, if one does
 */
public record PageSummary(
    PageId id,
    String file,
    Optional<PageNumber> number,
    List<Jump> jumps,
    List<Heading> headings,
    Optional<Integer> declaredPages,
    PageHead head,
    Sketch sketch,
    PageCounts counts,
    Optional<String> brokenOff) {
  public PageSummary {
    jumps = List.copyOf(jumps);
    headings = List.copyOf(headings);
  }

  /** The number it prints, if that is not the one it was delivered under. */
  Optional<PageNumber> otherNumber() {
    Optional<PageNumber> printed = head.number();
    return number.isPresent() && printed.isPresent() && !Identities.agree(number, printed)
        ? printed
        : Optional.empty();
  }

  /** The same page under another number. */
  PageSummary numbered(PageNumber other) {
    return new PageSummary(
        id,
        file,
        Optional.of(other),
        jumps,
        headings,
        declaredPages,
        head,
        sketch,
        counts,
        brokenOff);
  }

  /** Whether what stops where this page ends goes on behind a reference back to it. */
  public boolean breaksOffBefore(Jump back) {
    return brokenOff.isPresent()
        && back.texts().stream().anyMatch(t -> Continuation.of(brokenOff.get(), t).isLikely());
  }

  /** By its name: what a record does by itself goes through all headings and texts of the page. */
  @Override
  public int hashCode() {
    return 31 * file.hashCode() + id.hashCode();
  }

  /** Whether both pages print one headline. */
  public boolean sharesHeading(PageSummary other) {
    List<HeadingPairs> others = HeadingPairs.of(other);
    for (Heading heading : headings) {
      HeadingPairs own = new HeadingPairs(heading.content());
      for (int i = 0; i < others.size(); i++) {
        if (own.likeness(others.get(i)) >= SharedHeadline.SAME) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it prints the date of another issue. */
  public boolean isOfAnotherIssue() {
    Optional<LocalDate> taken = Identities.date(id);
    return taken.isPresent() && head.date().isPresent() && !taken.equals(head.date());
  }

  public static PageSummary of(Page page, PageView view) {
    List<Heading> headings = new ArrayList<>();
    List<Block> blocks = view.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isHeading()) {
        headings.add(new Heading(Conservation.content(blocks.get(i).view()), i));
      }
    }
    return new PageSummary(
        page.id(),
        page.file(),
        PageNumber.parse(page.id().page()),
        JumpReader.read(view),
        headings,
        DeclaredPages.in(view),
        PageHeadReader.read(page.text()),
        Sketch.of(page.text()),
        PageCounts.of(page.text()),
        view.brokenOff());
  }
}
