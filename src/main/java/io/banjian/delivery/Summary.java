package io.banjian.delivery;

import io.banjian.list.Lists;
import io.banjian.rule.Finding;
import io.banjian.rule.PageResult;
import io.banjian.rule.RuleFailure;
import io.banjian.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run in numbers.
 *
 * @param pages that were read and checked
 * @param characters of those pages, in code points
 * @param unreadable files that were not
 * @param counted what of the findings is held against the delivery
 * @param safelyFixable findings that {@code fix} puts right unattended
 * @param baseline what it comes to against a baseline, if there is one
 * @param waivers what it comes to against waivers, if there are any
 */
public record Summary(
    int rules,
    int pages,
    long characters,
    int unreadable,
    int skipped,
    List<InputProblem> problems,
    Map<Severity, Integer> bySeverity,
    Map<String, Integer> byFamily,
    Map<String, Integer> byRule,
    Counted counted,
    int safelyFixable,
    List<RuleFailure> failures,
    Optional<BaselineOutcome> baseline,
    Optional<WaiverOutcome> waivers) {

  /** A rule that breaks everywhere need not be quoted for every page. */
  private static final int MOST_FAILURES = 100;

  public int findings() {
    return Lists.sum(bySeverity.values(), Integer::intValue);
  }

  public int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /** The findings of a severity that count. */
  public int counting(Severity severity) {
    return counted.bySeverity().getOrDefault(severity, 0);
  }

  /** The findings of a rule that count. */
  public int counting(String rule) {
    return counted.byRule().getOrDefault(rule, 0);
  }

  /** Suspected defects per 10,000 characters: errors and warnings that count. */
  public double density() {
    int defects = counting(Severity.ERROR) + counting(Severity.WARNING);
    return characters == 0 ? 0 : defects * 10_000.0 / characters;
  }

  /** Of a hundred pages, how many have an error. */
  public double faultyPercent() {
    return pages == 0 ? 0 : counted.faultyPages() * 100.0 / pages;
  }

  static Builder of(int rules, Inputs inputs) {
    return new Builder(rules, inputs);
  }

  static final class Builder {
    private final int rules;
    private final Inputs inputs;
    private int pages;
    private long characters;
    private int unreadable;
    private int safelyFixable;
    private final FindingCounts counts = new FindingCounts();
    private int faultyPages;
    private final List<RuleFailure> failures = new ArrayList<>();

    private Builder(int rules, Inputs inputs) {
      this.rules = rules;
      this.inputs = inputs;
    }

    void add(FileResult file, List<JudgedPage> judged) {
      judged.forEach(this::count);
      if (!file.readable()) {
        unreadable++;
      }
      for (PageResult page : file.pages()) {
        if (file.readable()) {
          pages++;
          characters += page.page().text().codePointLength();
        }
        addFindings(page);
      }
    }

    /** What was found about pages that have been counted, or are not there. */
    void addLate(List<PageResult> late, List<JudgedPage> judged) {
      judged.forEach(this::count);
      late.forEach(this::addFindings);
    }

    private void addFindings(PageResult page) {
      for (Finding finding : page.findings()) {
        counts.add(finding);
        safelyFixable += finding.isSafe() ? 1 : 0;
      }
      for (RuleFailure failure : page.failures()) {
        if (failures.size() < MOST_FAILURES) {
          failures.add(failure);
        }
      }
    }

    private void count(JudgedPage page) {
      boolean faulty = false;
      for (JudgedFinding judged : page.findings()) {
        if (judged.counts()) {
          Finding finding = judged.finding();
          counts.addCounting(finding);
          faulty |= finding.severity() == Severity.ERROR;
        }
      }
      faultyPages += faulty ? 1 : 0;
    }

    Summary build(Judge judge) {
      return new Summary(
          rules,
          pages,
          characters,
          unreadable,
          inputs.skipped(),
          inputs.problems(),
          counts.bySeverity(),
          counts.byFamily(),
          counts.byRule(),
          new Counted(counts.countingBySeverity(), counts.countingByRule(), faultyPages),
          safelyFixable,
          List.copyOf(failures),
          judge.outcome(),
          judge.waiverOutcome());
    }
  }
}
