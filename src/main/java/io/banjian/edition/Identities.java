package io.banjian.edition;

import io.banjian.page.IsoDate;
import io.banjian.page.PageId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what manifest, file name and page head say of a page against each other. */
public final class Identities {
  private Identities() {}

  /** Who says something. */
  public enum Source {
    MANIFEST,
    NAME,
    HEAD,
    /** What stands on the page: 今日8版, or a reference to itself. */
    MATTER
  }

  /** Two that disagree: on the date, the page number or the paper. */
  public record Conflict(String said, Source by, String other, Source otherBy) {}

  public static List<Conflict> conflicts(DeliveredPage page) {
    List<Conflict> conflicts = new ArrayList<>();
    boolean listed = !page.id().equals(page.named());
    Optional<LocalDate> named = date(page.named());
    Optional<LocalDate> taken = date(page.id());
    Source by = listed ? Source.MANIFEST : Source.NAME;
    if (listed && named.isPresent() && taken.isPresent() && !named.equals(taken)) {
      conflicts.add(conflict(taken.get(), by, named.get(), Source.NAME));
    }
    Optional<LocalDate> printed = page.head().date();
    if (taken.isPresent() && printed.isPresent() && !printed.equals(taken)) {
      conflicts.add(conflict(taken.get(), by, printed.get(), Source.HEAD));
    }
    Optional<PageNumber> number = number(page.id());
    Optional<PageNumber> namedNumber = number(page.named());
    if (listed && number.isPresent() && namedNumber.isPresent() && !agree(number, namedNumber)) {
      conflicts.add(new Conflict(page.id().page(), by, page.named().page(), Source.NAME));
    }
    Optional<PageNumber> head = page.head().number();
    if (number.isPresent() && head.isPresent() && !agree(number, head)) {
      conflicts.add(
          new Conflict(page.id().page(), by, page.head().label().orElse(""), Source.HEAD));
    }
    if (head.isEmpty()) {
      page.belongs()
          .map(other -> new Conflict(page.id().page(), by, other, Source.MATTER))
          .ifPresent(conflicts::add);
    }
    Optional<String> paper = page.head().paper();
    if (paper.isPresent()
        && isName(page.id().paper())
        && !page.id().paper().contains(paper.get())
        && !paper.get().contains(page.id().paper())) {
      conflicts.add(new Conflict(page.id().paper(), by, paper.get(), Source.HEAD));
    }
    return conflicts;
  }

  private static Conflict conflict(LocalDate said, Source by, LocalDate other, Source otherBy) {
    return new Conflict(said.toString(), by, other.toString(), otherBy);
  }

  /** A paper of one section prints 2版 on its page A02. */
  static boolean agree(Optional<PageNumber> one, Optional<PageNumber> other) {
    PageNumber a = one.orElseThrow();
    PageNumber b = other.orElseThrow();
    return a.number() == b.number()
        && (a.section().equals(b.section()) || a.section().isEmpty() || b.section().isEmpty());
  }

  /** 云溪日报 can be held against a masthead, yxrb cannot. */
  private static boolean isName(String paper) {
    return paper.endsWith("报") || paper.endsWith("報");
  }

  static Optional<LocalDate> date(PageId id) {
    return IsoDate.of(id.issue());
  }

  private static Optional<PageNumber> number(PageId id) {
    return PageNumber.parse(id.page());
  }
}
