package io.banjian.compare;

import io.banjian.correct.Corrector;
import io.banjian.correct.FixChoice;
import io.banjian.correct.ParagraphGaps;
import io.banjian.delivery.InOrder;
import io.banjian.delivery.IssueGroups;
import io.banjian.delivery.PageSource;
import io.banjian.page.Page;
import io.banjian.page.TextDecoder;
import io.banjian.rule.IssueEngine;
import io.banjian.rule.PageEngine;
import io.banjian.rule.PageResult;
import io.banjian.rule.RuleFailure;
import io.banjian.rule.RuleSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Compares corrected pages with the dumps they were made from: both are checked, and what changed
 * is held against what the findings asked for. Pages are released issue by issue, as in a check.
 */
public final class CorrectionRun {
  private final PageEngine pageEngine;
  private final Corrector corrector;
  private final IssueEngine issueEngine;
  private final TextDecoder decoder;
  private final int jobs;

  public CorrectionRun(RuleSet rules, TextDecoder decoder, int jobs) {
    this.pageEngine = PageEngine.of(rules);
    this.corrector =
        Corrector.of(rules.pageRules(), FixChoice.SUGGESTED, ParagraphGaps.AS_THEY_ARE);
    this.issueEngine = new IssueEngine(rules.issueRules());
    this.decoder = decoder;
    this.jobs = jobs;
  }

  /** Takes what comes out. */
  public interface Results {
    void take(CorrectionComparison page) throws IOException;
  }

  /** What a run comes to. */
  public record Result(
      CorrectionTotals totals,
      List<Unpaired> unpaired,
      List<CompareRun.Unreadable> unreadable,
      List<RuleFailure> failures) {
    public Result {
      unpaired = List.copyOf(unpaired);
      unreadable = List.copyOf(unreadable);
      failures = List.copyOf(failures);
    }

    /** Whether every page of the dump was judged, and there was one. */
    public boolean isWhole() {
      return totals.pages() > 0
          && unreadable.isEmpty()
          && failures.isEmpty()
          && CompareRun.nothingLacks(unpaired);
    }
  }

  /** A dump and its correction, both checked and aligned. */
  private record Checked(
      PageResult dump,
      PageResult corrected,
      Clusters a,
      Clusters b,
      BlockAlignment alignment,
      Proposal proposal) {}

  public Result run(Pairing pairing, Results results) throws IOException {
    Map<PageSource, PageSource> partners = new HashMap<>();
    pairing.pairs().forEach(pair -> partners.put(pair.first(), pair.second()));
    List<List<PageSource>> issues =
        IssueGroups.of(pairing.pairs().stream().map(FilePair::first).toList());
    List<FilePair> pairs = new ArrayList<>();
    issues.forEach(
        issue ->
            issue.forEach(
                first -> {
                  PageSource second = partners.get(first);
                  if (second != null) {
                    pairs.add(new FilePair(first, second));
                  }
                }));
    Release release = new Release(issues, pairing.unpaired(), results);
    InOrder.run(
        pairs.iterator(), jobs, pair -> CompareRun.read(pair, decoder, this::check), release::add);
    return release.outcome();
  }

  /** The corrected page goes by the dump's name, so that fingerprints can be compared. */
  private Checked check(Page dump, Page corrected) {
    Page named = new Page(dump.id(), corrected.file(), corrected.text(), corrected.geometry());
    Alphabet alphabet = new Alphabet(Normalization.NONE);
    Clusters a = alphabet.clusters(dump.text().raw());
    Clusters b = alphabet.clusters(corrected.text().raw());
    return new Checked(
        pageEngine.check(dump),
        pageEngine.check(named),
        a,
        b,
        BlockAlignment.of(a, b),
        new Proposal(corrector.correct(dump)));
  }

  /** Holds the pages of an issue back until it is whole. */
  private final class Release {
    private final Iterator<List<PageSource>> issues;
    private final List<Unpaired> unpaired;
    private final Results results;
    private final CorrectionTotals totals = new CorrectionTotals();
    private final List<CompareRun.Unreadable> unreadable = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private final List<Checked> held = new ArrayList<>();
    private int awaited;

    Release(List<List<PageSource>> issues, List<Unpaired> unpaired, Results results) {
      this.issues = issues.iterator();
      this.unpaired = new ArrayList<>(unpaired);
      this.results = results;
    }

    void add(CompareRun.ReadPair<Checked> file) throws IOException {
      if (awaited == 0) {
        awaited = issues.next().size();
      }
      held.addAll(file.pages());
      unpaired.addAll(file.unpaired());
      unreadable.addAll(file.unreadable());
      if (--awaited == 0) {
        release();
      }
    }

    private void release() throws IOException {
      List<PageResult> dumps = issueEngine.check(held.stream().map(Checked::dump).toList()).pages();
      List<PageResult> corrections =
          issueEngine.check(held.stream().map(Checked::corrected).toList()).pages();
      for (int i = 0; i < held.size(); i++) {
        CorrectionComparison page = compared(held.get(i), dumps.get(i), corrections.get(i));
        failures.addAll(dumps.get(i).failures());
        failures.addAll(corrections.get(i).failures());
        totals.add(page);
        results.take(page);
      }
      held.clear();
    }

    Result outcome() {
      return new Result(totals, unpaired, unreadable, failures);
    }
  }

  private static CorrectionComparison compared(
      Checked page, PageResult dump, PageResult corrected) {
    List<Run> runs = page.alignment().runs();
    FindingMatch match =
        FindingMatch.of(dump.findings(), corrected.findings(), page.a(), page.b(), runs);
    List<CorrectedPlace> places =
        CorrectedPlaces.of(
            dump.page().text(),
            page.a(),
            page.b(),
            runs,
            Permission.of(dump.findings()),
            page.proposal());
    return new CorrectionComparison(
        dump.page(),
        corrected.page(),
        page.a().size(),
        match.gone(),
        match.fresh(),
        match.remaining(),
        places,
        page.alignment().counts(page.a().size()));
  }
}
