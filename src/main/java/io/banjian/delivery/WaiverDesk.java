package io.banjian.delivery;

import io.banjian.page.Page;
import io.banjian.rule.Finding;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds findings against waivers, and remembers which of them were good for something. */
public final class WaiverDesk {
  private final Waivers waivers;
  private final LocalDate today;
  private final Set<String> running = new HashSet<>();
  private final Set<Waiver> used = new HashSet<>();
  private final Set<Waiver> looked = new HashSet<>();
  private int waived;

  /**
   * @param today waivers whose last day lies before it do not hold
   */
  public WaiverDesk(Waivers waivers, LocalDate today, RuleSet rules) {
    this.waivers = waivers;
    this.today = today;
    running.add(Reading.UNREADABLE);
    for (Rule rule : rules.all()) {
      running.add(rule.id());
      running.add(rule.description().family());
    }
  }

  /** Called for every page that was read, whether something was found on it or not. */
  void see(Page page) {
    for (Waiver waiver : waivers.all()) {
      boolean runs =
          waiver.rules().isEmpty() || waiver.rules().stream().anyMatch(running::contains);
      if (runs && !looked.contains(waiver) && Waivers.isAbout(waiver, page)) {
        looked.add(waiver);
      }
    }
  }

  /** The waiver that holds a finding, the first in the file. */
  Optional<Waiver> find(Page page, Finding finding) {
    Optional<Waiver> holding = waivers.find(page, finding, today);
    if (holding.isPresent()) {
      used.add(holding.get());
      waived++;
    }
    return holding;
  }

  WaiverOutcome outcome() {
    List<Waiver> expired = waivers.all().stream().filter(w -> w.isExpired(today)).toList();
    List<Waiver> unused =
        waivers.all().stream()
            .filter(w -> looked.contains(w) && !used.contains(w) && !w.isExpired(today))
            .toList();
    return new WaiverOutcome(waivers.file(), waived, unused, expired);
  }
}
