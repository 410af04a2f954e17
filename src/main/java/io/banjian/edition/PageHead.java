package io.banjian.edition;

import io.banjian.page.IsoDate;
import io.banjian.page.PageId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 报头 and 报眉: what a page prints about itself.
 *
 * @param paper its name, 云溪日报
 * @param date of the issue
 * @param label 版序 as printed, A02 or 2
 * @param serial 总期号, by which a missing issue can be told from a holiday
 */
public record PageHead(
    Optional<String> paper,
    Optional<LocalDate> date,
    Optional<String> label,
    Optional<Integer> serial) {
  public static final PageHead NONE =
      new PageHead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** 版序. */
  public Optional<PageNumber> number() {
    return label.flatMap(PageNumber::parse);
  }

  /** A page's identity where its name does not give one: what the page prints about itself. */
  public PageId complete(PageId named) {
    boolean dated = IsoDate.isWritten(named.issue());
    boolean numbered = PageNumber.parse(named.page()).isPresent();
    boolean nameless = !numbered || named.issue().isEmpty();
    String issue =
        dated || !nameless ? named.issue() : date.map(LocalDate::toString).orElse(named.issue());
    return new PageId(named.paper(), issue, numbered ? named.page() : label.orElse(named.page()));
  }

  /** Whether a name leaves something open that the page itself may tell. */
  public static boolean isAskedBy(PageId named) {
    return PageNumber.parse(named.page()).isEmpty() || named.issue().isEmpty();
  }
}
