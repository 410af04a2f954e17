package io.banjian.rules.reference;

import io.banjian.edition.Issue;
import io.banjian.edition.Jump;
import io.banjian.edition.Jump.Direction;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.PageNumber;
import io.banjian.edition.PageSummary;
import java.util.Optional;

/**
 * How it stands with one reference, seen from the whole issue. Every reference is in exactly one
 * state, so that of a broken pair only the broken side is reported, and once.
 */
enum JumpState {
  SOUND,
  NAMES_NO_PAGE,
  /** The issue has no page of that number. */
  NO_SUCH_PAGE,
  /** The page is there; the other half is not on it. */
  NOTHING_THERE,
  /** The page may exist, but the delivery does not hold it, or nothing that can be read. */
  UNVERIFIABLE;

  /** So many pairs, both halves printed, are how the paper does it. */
  private static final int HABIT = 3;

  static JumpState of(Issue issue, PageSummary page, Jump jump, Optional<JumpGraph.Link> link) {
    if (jump.target().isEmpty()) {
      return NAMES_NO_PAGE;
    }
    boolean next = jump.direction() == Direction.NEXT;
    boolean delivered = issue.page(jump.target().get(), page).isPresent();
    if (link.isPresent()) {
      boolean agrees = next ? link.get().nextAgrees() : link.get().previousAgrees();
      return agrees ? SOUND : delivered ? NOTHING_THERE : NO_SUCH_PAGE;
    }
    if (delivered) {
      boolean legible =
          !issue.extent().isClosed(jump.target().get())
              || (!next && lostOnlyItsJump(issue, page, jump));
      boolean answered = hasHeading(issue, page, jump) || isAnsweredTheWrongWay(issue, page, jump);
      return answered ? SOUND : legible ? NOTHING_THERE : UNVERIFIABLE;
    }
    return issue.extent().mayHave(jump.target().get()) ? UNVERIFIABLE : NO_SUCH_PAGE;
  }

  /**
   * Some papers print the headline again above the rest, and no 上接. A page that has 上接 for other
   * articles would have one for this, too, and so would an issue in which only this one lacks it.
   */
  private static boolean hasHeading(Issue issue, PageSummary page, Jump jump) {
    return mayDoWithoutBack(issue, page, jump)
        && (issue.jumps().links().size() < HABIT
            || issue.followed().stream().anyMatch(p -> hasAnother(issue, p, jump)));
  }

  private static boolean mayDoWithoutBack(Issue issue, PageSummary page, Jump jump) {
    Optional<PageSummary> target = jump.target().flatMap(number -> issue.page(number, page));
    return jump.direction() == Direction.NEXT
        && target.isPresent()
        && !leadsBack(target.get(), page)
        && target.get().jumps().stream().noneMatch(j -> j.direction() == Direction.PREVIOUS)
        && page.sharesHeading(target.get());
  }

  private static boolean hasAnother(Issue issue, PageSummary page, Jump jump) {
    return page.jumps().stream()
        .anyMatch(
            other ->
                !other.equals(jump)
                    && issue.jumps().linkOf(page, other).isEmpty()
                    && mayDoWithoutBack(issue, page, other));
  }

  /**
   * Whether the page it names has 上接 for 下转, or the reverse: that names this page, and a direction
   * in which no article goes. It is the broken side.
   */
  private static boolean isAnsweredTheWrongWay(Issue issue, PageSummary page, Jump jump) {
    PageSummary target = issue.page(jump.target().orElseThrow(), page).orElseThrow();
    boolean next = jump.direction() == Direction.NEXT;
    return leadsBack(next ? page : target, next ? target : page)
        && target.jumps().stream()
            .filter(other -> other.direction() == jump.direction())
            .flatMap(other -> other.target().stream())
            .anyMatch(named -> issue.page(named, target).filter(page::equals).isPresent());
  }

  /** Whether the page ends in mid-sentence because an article breaks off there, and 下转 is lost. */
  private static boolean lostOnlyItsJump(Issue issue, PageSummary page, Jump jump) {
    PageNumber target = jump.target().orElseThrow();
    return !issue.extent().isCut(target)
        && issue
            .page(target, page)
            .filter(other -> other.breaksOffBefore(jump) || other.sharesHeading(page))
            .isPresent();
  }

  /** No article goes on further up in the paper. */
  private static boolean leadsBack(PageSummary target, PageSummary page) {
    return target.number().isPresent()
        && page.number().isPresent()
        && target.number().get().compareTo(page.number().get()) < 0;
  }

  /** The other half of a pair. */
  static JumpGraph.End partner(JumpGraph.Link link, Jump jump) {
    return jump.direction() == Direction.NEXT ? link.previous() : link.next();
  }
}
