package io.banjian.rule;

import io.banjian.edition.PageSummary;
import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs all rules over one page. Needs that page and nothing else, and holds no state, so that it
 * can run on any thread.
 */
public final class PageEngine {
  private final List<Rule> rules;
  private final boolean summarizing;
  private final Wanted wanted;
  private final Timings timings;

  /** What its findings are wanted for. */
  private enum Wanted {
    ALL,
    FIXES,
    SAFE_FIXES;

    /** Whether it is worth asking what a report touches, and whether its fix keeps to its kind. */
    boolean has(FindingSink.Report report) {
      return switch (this) {
        case ALL -> true;
        case FIXES -> report.hasFix();
        case SAFE_FIXES -> report.hasSafeFix();
      };
    }
  }

  /** An engine for pages that stand alone. */
  public PageEngine(List<Rule> rules) {
    this(rules, false, Wanted.ALL, Timings.OFF);
  }

  private PageEngine(List<Rule> rules, boolean summarizing, Wanted wanted, Timings timings) {
    this.rules = List.copyOf(rules);
    this.summarizing = summarizing;
    this.wanted = wanted;
    this.timings = timings;
  }

  /** An engine that also keeps what the rules for issues need of each page. */
  public static PageEngine of(RuleSet rules) {
    return of(rules, Timings.OFF);
  }

  /** The same, with its time booked. */
  public static PageEngine of(RuleSet rules, Timings timings) {
    return new PageEngine(rules.pageRules(), rules.lookBeyondPages(), Wanted.ALL, timings);
  }

  /** For those who only want the fixes: each finding has one, no other, and no fingerprint. */
  public static PageEngine ofFixes(List<Rule> rules) {
    return new PageEngine(rules, false, Wanted.FIXES, Timings.OFF);
  }

  /** The same for those who want safe fixes only. */
  public static PageEngine ofSafeFixes(List<Rule> rules) {
    return new PageEngine(rules, false, Wanted.SAFE_FIXES, Timings.OFF);
  }

  public List<Rule> rules() {
    return rules;
  }

  public PageResult check(Page page) {
    long start = timings.now();
    PageView view = PageView.of(page);
    timings.spent(Timings.Part.LAYOUT, start);
    return check(page, view);
  }

  /** Runs the rules over a page that was corrected: that there is nothing left is soon seen. */
  public PageResult checkCorrected(Page page) {
    return check(page, PageView.ofCorrected(page));
  }

  /** Runs the rules over a page whose layout is known. */
  public PageResult check(Page page, PageView view) {
    List<RuleFailure> failures = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    long time = timings.now();
    for (Rule rule : rules) {
      FindingSink sink = new FindingSink(rule);
      try {
        if (rule.detector() instanceof PageRule detector) {
          detector.check(view, sink);
        }
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(new RuleFailure(rule.id(), page.file(), lastSpan(sink), e.toString()));
      }
      for (FindingSink.Report report : sink.reports()) {
        if (wanted.has(report) && !view.isClaimed(report.span(), rule.description().reads())) {
          drafts.add(new Draft(rule, report));
        }
      }
      time = timings.spent(rule, time);
    }
    List<Finding> findings = new FixGuard(page, failures).findings(drafts, wanted == Wanted.ALL);
    time = timings.spent(Timings.Part.FINDINGS, time);
    Optional<PageSummary> summary =
        summarizing ? Optional.of(PageSummary.of(page, view)) : Optional.empty();
    timings.spent(Timings.Part.SUMMARY, time);
    return new PageResult(page, findings, failures, summary);
  }

  private static Optional<Span> lastSpan(FindingSink sink) {
    List<FindingSink.Report> reports = sink.reports();
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(reports.get(reports.size() - 1).span());
  }
}
