package io.banjian.rule;

import io.banjian.edition.Issue;
import io.banjian.edition.PageFaults;
import io.banjian.edition.PageSummary;
import io.banjian.page.PageId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the rules that look at an issue, once all its pages are in. */
public final class IssueEngine {
  private final List<Rule> rules;
  private final Timings timings;

  public IssueEngine(List<Rule> rules) {
    this(rules, Timings.OFF);
  }

  public IssueEngine(List<Rule> rules, Timings timings) {
    this.rules = List.copyOf(rules);
    this.timings = timings;
  }

  public List<Rule> rules() {
    return rules;
  }

  /** An issue's pages, with what the issue shows added to the findings of each. */
  public record Result(List<PageResult> pages, Optional<Issue> issue) {
    public Result {
      pages = List.copyOf(pages);
    }
  }

  public Result check(List<PageResult> pages) {
    return check(pages, Set.of(), Set.of());
  }

  /**
   * @param strange files that hold the text of another issue's page
   * @param incomplete files that may lack some of their text, or are not what the manifest lists
   */
  public Result check(List<PageResult> pages, Set<String> strange, Set<String> incomplete) {
    List<PageSummary> summaries = new ArrayList<>();
    Set<String> illegible = new HashSet<>(strange);
    List<PageId> unread = new ArrayList<>();
    for (PageResult page : pages) {
      page.summary().ifPresentOrElse(summaries::add, () -> unread.add(page.page().id()));
      if (page.isIllegible()) {
        illegible.add(page.page().file());
      }
    }
    if (rules.isEmpty() || summaries.isEmpty()) {
      return new Result(pages, Optional.empty());
    }
    long time = timings.now();
    PageId first = summaries.get(0).id();
    Issue issue =
        Issue.of(
            first.paper(), first.issue(), summaries, new PageFaults(illegible, incomplete, unread));
    time = timings.spent(Timings.Part.ISSUES, time);
    Map<String, List<Draft>> drafts = new LinkedHashMap<>();
    List<RuleFailure> failures = new ArrayList<>();
    for (Rule rule : rules) {
      IssueSink sink = new IssueSink(rule);
      try {
        if (rule.detector() instanceof IssueRule detector) {
          detector.check(issue, sink);
        }
      } catch (RuntimeException | StackOverflowError e) {
        String where = summaries.get(0).file();
        failures.add(new RuleFailure(rule.id(), where, Optional.empty(), e.toString()));
      }
      sink.pages()
          .forEach(
              (page, found) ->
                  found
                      .reports()
                      .forEach(
                          report ->
                              drafts
                                  .computeIfAbsent(
                                      key(page.file(), page.id()), p -> new ArrayList<>())
                                  .add(new Draft(rule, report))));
      time = timings.spent(rule, time);
    }
    List<PageResult> checked = new ArrayList<>();
    for (PageResult page : pages) {
      List<Draft> more = drafts.get(key(page.page().file(), page.page().id()));
      checked.add(more == null && failures.isEmpty() ? page : with(page, more, failures));
      failures = new ArrayList<>(); // said once, with the first page
    }
    return new Result(checked, Optional.of(issue));
  }

  private static String key(String file, PageId id) {
    return file + "\n" + id;
  }

  private static int inPageOrder(Finding one, Finding other) {
    int order = one.span().orElseThrow().compareTo(other.span().orElseThrow());
    return order == 0 ? one.rule().id().compareTo(other.rule().id()) : order;
  }

  private static PageResult with(
      PageResult page, @Nullable List<Draft> drafts, List<RuleFailure> ruleFailures) {
    List<RuleFailure> failures = new ArrayList<>(page.failures());
    failures.addAll(ruleFailures);
    List<Finding> findings = new ArrayList<>(page.findings());
    if (drafts != null) {
      findings.addAll(new FixGuard(page.page(), failures).findings(drafts));
      findings.sort(IssueEngine::inPageOrder);
    }
    return new PageResult(page.page(), findings, failures, page.summary());
  }
}
