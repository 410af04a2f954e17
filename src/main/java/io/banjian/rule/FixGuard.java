package io.banjian.rule;

import io.banjian.normalize.Conservation;
import io.banjian.page.Page;
import io.banjian.text.Edit;
import io.banjian.text.EditConflictException;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns what rules said of a page into findings, in the page's order, and holds every fix to what
 * its rule may do. A fix that does more is dropped, and the rule has failed.
 */
final class FixGuard {
  private final Page page;
  private final List<RuleFailure> failures;

  /**
   * @param failures where a rule's failure is added
   */
  FixGuard(Page page, List<RuleFailure> failures) {
    this.page = page;
    this.failures = failures;
  }

  List<Finding> findings(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparing(Draft::span).thenComparing(draft -> draft.rule().id()));
    Fingerprints fingerprints = new Fingerprints(page);
    List<Finding> findings = new ArrayList<>(ordered.size());
    for (Draft draft : ordered) {
      String fingerprint = fingerprints.next(draft.rule().id(), draft.span());
      findings.add(held(draft.report().toFinding(fingerprint), draft));
    }
    return findings;
  }

  /** The finding with the fixes that may be carried out; what may not is the rule's failure. */
  private Finding held(Finding finding, Draft draft) {
    Optional<Fix> fix = finding.fix();
    if (fix.isPresent()) {
      Optional<String> wrong = violation(page.text(), draft, fix.get());
      if (wrong.isPresent()) {
        failures.add(failure(draft, wrong.get()));
        fix = Optional.empty();
      } else if (fix.get().safe() && !maySafely(page.text(), draft.rule(), fix.get())) {
        fix = Optional.of(new Fix(false, fix.get().edits()));
      }
    }
    List<Fix> alternatives = new ArrayList<>();
    for (Fix alternative : finding.alternatives()) {
      Optional<String> wrong = violation(page.text(), draft, alternative);
      if (wrong.isPresent()) {
        failures.add(failure(draft, wrong.get()));
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
    }
    Optional<Conservation.Breach> breach = Conservation.breach(text, draft.span(), fix.edits());
    if (breach.isPresent()) {
      return breach.map(b -> "proposes a " + b.kind().label() + " edit that " + b.why());
    }
    if (fix.edits().size() == 1 && fix.edits().get(0) instanceof Edit.Replacement) {
      return Optional.empty(); // nothing to contradict; a page of commas has thousands of these
    }
    try {
      Patch.check(text.raw(), fix.edits());
    } catch (EditConflictException e) {
      return Optional.of("proposes edits that contradict each other: " + e.getMessage());
    }
    return Optional.empty();
  }

  private RuleFailure failure(Draft draft, String what) {
    return new RuleFailure(draft.rule().id(), page.file(), Optional.of(draft.span()), what);
  }
}
