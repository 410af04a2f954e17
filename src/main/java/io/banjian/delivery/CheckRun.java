package io.banjian.delivery;

import io.banjian.edition.Delivery;
import io.banjian.edition.DeliverySoFar;
import io.banjian.edition.Issue;
import io.banjian.edition.Listing;
import io.banjian.edition.ManifestEntry;
import io.banjian.page.Page;
import io.banjian.page.PageFile;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import io.banjian.rule.DeliveryEngine;
import io.banjian.rule.Finding;
import io.banjian.rule.IssueEngine;
import io.banjian.rule.PageEngine;
import io.banjian.rule.PageResult;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleSet;
import io.banjian.rule.Timings;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/**
 * Checks every file of a delivery and hands the results on in order, issue by issue: pages are
 * checked in parallel, and released once the rules for issues have seen all pages of theirs.
 */
public final class CheckRun {
  private final PageEngine pageEngine;
  private final IssueEngine issueEngine;
  private final DeliveryEngine deliveryEngine;
  private final int rules;
  private final Reading reading;
  private final Judge judge;
  private final int jobs;
  private final Timings timings;

  public CheckRun(
      RuleCatalogue catalogue, RuleSet rules, TextDecoder decoder, Judge judge, int jobs) {
    this(catalogue, rules, decoder, judge, jobs, Timings.OFF);
  }

  public CheckRun(
      RuleCatalogue catalogue,
      RuleSet rules,
      TextDecoder decoder,
      Judge judge,
      int jobs,
      Timings timings) {
    this.timings = timings;
    this.pageEngine = PageEngine.of(rules, timings);
    this.issueEngine = new IssueEngine(rules.issueRules(), timings);
    this.deliveryEngine = new DeliveryEngine(rules.deliveryRules(), timings);
    this.rules = rules.size();
    this.judge = judge;
    this.reading = new Reading(decoder, catalogue);
    this.jobs = jobs;
  }

  /** Takes the results. */
  public interface Results {
    /** The pages of a file, whole. */
    void take(List<JudgedPage> pages) throws IOException;

    /** Called behind the files of an issue, if the rules for issues looked at it. */
    default void take(Issue issue) throws IOException {}

    /**
     * Called once, behind all issues: what was found about pages that were handed on long before,
     * or are not there. They carry no text.
     */
    default void takeLate(List<JudgedPage> pages) throws IOException {}
  }

  public Summary run(Inputs inputs, Results results) throws IOException {
    Summary.Builder summary = Summary.of(rules, inputs);
    List<PageSource> sources = new PageIndex(reading, jobs).identified(inputs.sources());
    List<List<PageSource>> issues = IssueGroups.of(sources);
    Release release =
        new Release(issues, Listing.alteredFiles(inputs.listings()), summary, results);
    List<PageSource> inOrder = new ArrayList<>(sources.size());
    issues.forEach(inOrder::addAll);
    InOrder.run(inOrder.iterator(), jobs, this::check, release::add);
    release.flush();
    if (!deliveryEngine.isIdle()) {
      List<PageResult> late = deliveryEngine.check(Delivery.of(release.read, inputs.listings()));
      List<JudgedPage> judged = judge.judgeLate(late);
      summary.addLate(late, judged);
      results.takeLate(judged);
    }
    return summary.build(judge);
  }

  private FileResult check(PageSource source) {
    PageFile file;
    long start = timings.now();
    try {
      file = reading.read(source);
      timings.spent(Timings.Part.READING, start);
    } catch (UnreadablePageException e) {
      Page page = Reading.placeholder(source);
      PageResult result = new PageResult(page, List.of(reading.finding(page, e)), List.of());
      return new FileResult(source, Origin.unreadable(source), List.of(result), false);
    }
    List<PageResult> pages = new ArrayList<>();
    for (Page page : file.pages()) {
      PageResult result = pageEngine.check(page);
      boolean blank = source.listed().map(ManifestEntry::blank).orElse(false);
      pages.add(blank ? withoutEmptiness(result) : result);
    }
    return new FileResult(source, Origin.of(source, file), pages, true);
  }

  /** A page that the manifest calls blank is blank on purpose. */
  private static PageResult withoutEmptiness(PageResult page) {
    List<Finding> findings =
        page.findings().stream().filter(f -> !f.rule().id().equals("empty-page")).toList();
    return new PageResult(page.page(), findings, page.failures(), page.summary());
  }

  /**
   * Holds the files of an issue back until it is whole and some pages behind it were read: they
   * tell how long a page is, and which holds the text of the next day's.
   */
  private final class Release {
    private final Iterator<List<PageSource>> issues;
    private final Set<String> altered;
    private final Summary.Builder summary;
    private final Results results;
    private final List<FileResult> held = new ArrayList<>();
    private final Queue<HeldIssues> whole = new ArrayDeque<>();
    private final DeliverySoFar read;
    private int awaited;
    private int behind;

    Release(
        List<List<PageSource>> issues,
        Set<String> altered,
        Summary.Builder summary,
        Results results) {
      this.issues = issues.iterator();
      this.altered = altered;
      this.read = new DeliverySoFar(altered);
      this.summary = summary;
      this.results = results;
    }

    void add(FileResult file) throws IOException {
      if (held.isEmpty()) {
        awaited = issues.next().size();
      }
      held.add(file);
      if (held.size() == awaited) {
        HeldIssues issues = new HeldIssues(held, issueEngine, altered);
        held.clear();
        issues.digests().forEach(read::add);
        whole.add(issues);
        behind += issues.pages();
        while (behind - whole.element().pages() >= DeliverySoFar.FEWEST) {
          behind -= whole.element().pages();
          release(whole.remove().check(read));
        }
      }
    }

    /** Hands on every issue that is whole. */
    void flush() throws IOException {
      while (!whole.isEmpty()) {
        release(whole.remove().check(read));
      }
    }

    private void release(HeldIssues.Checked checked) throws IOException {
      long start = timings.now();
      for (FileResult file : checked.files()) {
        List<JudgedPage> judged = judge.judge(file);
        summary.add(file, judged);
        results.take(judged);
      }
      timings.spent(Timings.Part.WRITING, start);
      for (Issue issue : checked.issues()) {
        results.take(issue);
      }
    }
  }
}
