package io.banjian.cli;

import io.banjian.delivery.Waivers;
import io.banjian.page.Page;
import io.banjian.rule.Finding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** What is waived stays as it is, and is counted, each once however often a page is gone over. */
final class HeldBack implements BiPredicate<Page, Finding> {
  private final Optional<Waivers> waivers;
  private final boolean suggested;
  private final LocalDate today;
  private final Set<String> held = ConcurrentHashMap.newKeySet();

  /**
   * @param suggested whether fixes that are only suggested would have been carried out, too
   */
  HeldBack(Optional<Waivers> waivers, boolean suggested) {
    this.waivers = waivers;
    this.suggested = suggested;
    // what day it is depends on the zone, and the table of zones is large
    this.today = waivers.isPresent() ? LocalDate.now() : LocalDate.EPOCH;
  }

  @Override
  public boolean test(Page page, Finding finding) {
    boolean waived = waivers.filter(w -> w.find(page, finding, today).isPresent()).isPresent();
    if (waived && (suggested ? finding.fix().isPresent() : finding.isSafe())) {
      held.add(page.file() + "\n" + page.id() + "\n" + finding.fingerprint());
    }
    return waived;
  }

  /** Nothing where no waivers were given. */
  Optional<String> summary(Words words) {
    int count = held.size();
    return waivers.map(
        w ->
            words.of(
                "豁免而未改：" + count + " 处。",
                "Waived and left as they are: "
                    + count
                    + (count == 1 ? " finding." : " findings.")));
  }
}
