package io.banjian.rule;

import io.banjian.layout.PageView;
import io.banjian.normalize.Conservation;
import io.banjian.page.Page;
import io.banjian.text.Edit;
import io.banjian.text.EditConflictException;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Runs all rules over one page. Needs that page and nothing else, and holds no state, so that it
 * can run on any thread.
 */
public final class PageEngine {
  private final List<Rule> rules;

  public PageEngine(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  public List<Rule> rules() {
    return rules;
  }

  /** A finding before it has its place in the page's order. */
  private record Draft(Rule rule, FindingSink.Report report) {
    Span span() {
      return report.span();
    }
  }

  public PageResult check(Page page) {
    return check(page, PageView.of(page.text()));
  }

  /** Runs the rules over a page whose layout is known. */
  public PageResult check(Page page, PageView view) {
    List<RuleFailure> failures = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (Rule rule : rules) {
      FindingSink sink = new FindingSink(rule);
      try {
        rule.detector().check(view, sink);
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(failure(rule, page, lastSpan(sink), e.toString()));
      }
      for (FindingSink.Report report : sink.reports()) {
        if (!view.isClaimed(report.span(), rule.description().reads())) {
          drafts.add(new Draft(rule, report));
        }
      }
    }
    drafts.sort(Comparator.comparing(Draft::span).thenComparing(draft -> draft.rule().id()));
    Fingerprints fingerprints = new Fingerprints(page);
    List<Finding> findings = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Finding finding =
          draft.report().toFinding(fingerprints.next(draft.rule().id(), draft.span()));
      findings.add(held(finding, draft, page, failures));
    }
    return new PageResult(page, findings, failures);
  }

  /** The finding with the fixes that may be carried out; what may not is the rule's failure. */
  private static Finding held(Finding finding, Draft draft, Page page, List<RuleFailure> failures) {
    Optional<Fix> fix = finding.fix();
    if (fix.isPresent()) {
      Optional<String> wrong = violation(page.text(), draft, fix.get());
      if (wrong.isPresent()) {
        failures.add(failure(draft.rule(), page, Optional.of(draft.span()), wrong.get()));
        fix = Optional.empty();
      } else if (fix.get().safe() && !maySafely(page.text(), draft.rule(), fix.get())) {
        fix = Optional.of(new Fix(false, fix.get().edits()));
      }
    }
    List<Fix> alternatives = new ArrayList<>();
    for (Fix alternative : finding.alternatives()) {
      Optional<String> wrong = violation(page.text(), draft, alternative);
      if (wrong.isPresent()) {
        failures.add(failure(draft.rule(), page, Optional.of(draft.span()), wrong.get()));
      } else {
        alternatives.add(alternative);
      }
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.span(),
        finding.confidence(),
        finding.arguments(),
        fix,
        alternatives,
        finding.fingerprint());
  }

  /** A table that a user supplied was asked for; every other substitution waits for a person. */
  private static boolean maySafely(SourceText text, Rule rule, Fix fix) {
    boolean fromTable =
        rule.description().means() instanceof Means.Table
            || !rule.description().parameters().table().isEmpty();
    for (Edit edit : fix.edits()) {
      boolean substitution = edit.kind() == EditKind.SUBSTITUTION;
      if (!(substitution && fromTable) && !Conservation.maySafely(text, edit)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> violation(SourceText text, Draft draft, Fix fix) {
    for (Edit edit : fix.edits()) {
      if (!draft.rule().description().fix().kinds().contains(edit.kind())) {
        return Optional.of(
            "proposes a " + edit.kind().label() + " edit, which its file does not allow");
      }
      Optional<String> wrong = Conservation.violation(text, edit, draft.span(), fix.edits());
      if (wrong.isPresent()) {
        return wrong.map(why -> "proposes a " + edit.kind().label() + " edit that " + why);
      }
    }
    if (fix.edits().size() == 1 && fix.edits().get(0) instanceof Edit.Replacement) {
      return Optional.empty(); // nothing to contradict; a page of commas has thousands of these
    }
    try {
      Patch.of(text.raw(), fix.edits());
    } catch (EditConflictException e) {
      return Optional.of("proposes edits that contradict each other: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static Optional<Span> lastSpan(FindingSink sink) {
    List<FindingSink.Report> reports = sink.reports();
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(reports.get(reports.size() - 1).span());
  }

  private static RuleFailure failure(Rule rule, Page page, Optional<Span> span, String what) {
    return new RuleFailure(rule.id(), page.file(), span, what);
  }
}
