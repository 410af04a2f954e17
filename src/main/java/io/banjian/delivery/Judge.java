package io.banjian.delivery;

import io.banjian.list.Lists;
import io.banjian.page.Page;
import io.banjian.rule.Finding;
import io.banjian.rule.PageResult;
import io.banjian.rule.RuleSet;
import io.banjian.rule.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds findings against a baseline and waivers, file by file, in order. An entry holds one finding
 * and no more: the second copy of a page brings the same fingerprints again, and they are new.
 */
public final class Judge {
  private final Optional<Baseline> baseline;
  private final Optional<WaiverDesk> waivers;
  private final Set<String> rules = new HashSet<>();
  private final Map<String, Deque<BaselineEntry>> open = new HashMap<>();
  private final Map<String, List<BaselineEntry>> byPage = new HashMap<>();
  private final Bag<BaselineEntry> left = new Bag<>();
  private final Set<String> pages = new HashSet<>();
  private final Map<Severity, Integer> fresh = new EnumMap<>(Severity.class);
  private int accepted;
  private int falsePositives;

  /**
   * @param rules those that run: what they no longer find is gone
   */
  public Judge(Optional<Baseline> baseline, RuleSet rules) {
    this(baseline, Optional.empty(), rules);
  }

  /**
   * @param rules those that run: what they no longer find is gone
   */
  public Judge(Optional<Baseline> baseline, Optional<WaiverDesk> waivers, RuleSet rules) {
    this.baseline = baseline;
    this.waivers = waivers;
    rules.all().forEach(rule -> this.rules.add(rule.id()));
    this.rules.add(Reading.UNREADABLE);
    for (BaselineEntry entry : baseline.map(Baseline::entries).orElse(List.of())) {
      open.computeIfAbsent(entry.fingerprint(), f -> new ArrayDeque<>()).add(entry);
      byPage.computeIfAbsent(entry.page(), f -> new ArrayList<>()).add(entry);
      left.add(entry);
    }
  }

  List<JudgedPage> judge(FileResult file) {
    List<JudgedPage> judged = new ArrayList<>();
    PlaceInFile place = null;
    Page before = null;
    for (PageResult result : file.pages()) {
      Page page = result.page();
      place =
          place == null || before == null
              ? file.source()
                  .row()
                  .map(PageSource.Row::place)
                  .orElseGet(() -> PlaceInFile.first(file.source().file(), page))
              : place.behind(before);
      before = page;
      if (file.readable() && baseline.isPresent()) { // asked for what a baseline has lost
        pages.add(Baseline.name(page));
      }
      judged.add(new JudgedPage(page, place, file.origin(), judge(result), result.failures()));
    }
    return judged;
  }

  /** What was found about pages when all of them had been handed on. */
  List<JudgedPage> judgeLate(List<PageResult> late) {
    List<JudgedPage> judged = new ArrayList<>();
    for (PageResult result : late) {
      Page page = result.page();
      pages.add(Baseline.name(page));
      PlaceInFile place = PlaceInFile.first(page.file(), page);
      judged.add(new JudgedPage(page, place, Origin.NONE, judge(result), result.failures()));
    }
    return judged;
  }

  private List<JudgedFinding> judge(PageResult result) {
    if (baseline.isEmpty() && waivers.isEmpty()) {
      return Lists.map(result.findings(), f -> new JudgedFinding(f, Standing.UNCOMPARED, ""));
    }
    waivers.ifPresent(desk -> desk.see(result.page()));
    List<Optional<BaselineEntry>> entries = new ArrayList<>();
    for (Finding finding : result.findings()) {
      Deque<BaselineEntry> same = open.get(finding.fingerprint());
      Optional<BaselineEntry> entry = Optional.ofNullable(same == null ? null : same.poll());
      entry.ifPresent(left::remove);
      entries.add(entry);
    }
    List<JudgedFinding> judged = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Finding finding = result.findings().get(i);
      // only now: an entry belongs first to the finding that has its fingerprint
      Optional<BaselineEntry> entry = entries.get(i).or(() -> similar(result.page(), finding));
      judged.add(judged(result.page(), finding, entry));
    }
    return judged;
  }

  /** An entry of the page that matched nothing and speaks of the same place all the same. */
  private Optional<BaselineEntry> similar(Page page, Finding finding) {
    List<BaselineEntry> candidates = byPage.getOrDefault(Baseline.name(page), List.of());
    Context context = candidates.isEmpty() ? null : Context.of(page, finding);
    for (BaselineEntry entry : candidates) {
      if (context != null
          && left.contains(entry)
          && entry.rule().equals(finding.rule().id())
          && context.mayBe(entry)) {
        left.remove(entry);
        open.getOrDefault(entry.fingerprint(), new ArrayDeque<>()).remove(entry);
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private JudgedFinding judged(Page page, Finding finding, Optional<BaselineEntry> entry) {
    // asked in any case: a waiver that only repeats the baseline is used all the same
    Optional<Waiver> waiver = waivers.flatMap(desk -> desk.find(page, finding));
    if (entry.isEmpty() && waiver.isPresent()) {
      return new JudgedFinding(finding, Standing.WAIVED, waiver.get().words());
    }
    if (baseline.isEmpty()) {
      return new JudgedFinding(finding, Standing.UNCOMPARED, "");
    }
    if (entry.isEmpty()) {
      fresh.merge(finding.severity(), 1, Integer::sum);
      return new JudgedFinding(finding, Standing.NEW, "");
    }
    if (entry.get().standing() == Standing.ACCEPTED) {
      accepted++;
    } else {
      falsePositives++;
    }
    return new JudgedFinding(finding, entry.get().standing(), entry.get().reason());
  }

  /** What the waivers come to, when all pages are in; absent without any. */
  Optional<WaiverOutcome> waiverOutcome() {
    return waivers.map(WaiverDesk::outcome);
  }

  /** What the baseline comes to, when all pages are in; absent without one. */
  Optional<BaselineOutcome> outcome() {
    return baseline.map(
        b -> {
          List<BaselineEntry> gone = new ArrayList<>();
          List<BaselineEntry> unchecked = new ArrayList<>();
          for (BaselineEntry entry : b.entries()) {
            if (left.remove(entry)) {
              boolean checked = pages.contains(entry.page()) && rules.contains(entry.rule());
              (checked ? gone : unchecked).add(entry);
            }
          }
          return new BaselineOutcome(fresh, accepted, falsePositives, gone, unchecked);
        });
  }
}
