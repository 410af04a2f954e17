package io.banjian.rule;

import io.banjian.normalize.Conservation;
import io.banjian.page.Page;
import io.banjian.text.Edit;
import io.banjian.text.EditConflictException;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    return findings(drafts, true);
  }

  /**
   * @param shown whether they are for readers, with fingerprints and further fixes, or only for the
   *     first fix of each to be carried out
   */
  List<Finding> findings(List<Draft> drafts, boolean shown) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(FixGuard::inPageOrder);
    Fingerprints fingerprints = new Fingerprints(page);
    List<Finding> findings = new ArrayList<>(ordered.size());
    for (Draft draft : ordered) {
      String fingerprint = shown ? fingerprints.next(draft.rule().id(), draft.span()) : "";
      Optional<Fix> fix = held(draft);
      List<Fix> others = shown ? alternatives(draft) : List.of();
      findings.add(draft.report().toFinding(fix, others, fingerprint));
    }
    return findings;
  }

  private static int inPageOrder(Draft one, Draft other) {
    int order = one.span().compareTo(other.span());
    return order != 0 ? order : one.rule().id().compareTo(other.rule().id());
  }

  /** The fix, if it may be carried out; if not, the rule has failed. */
  private Optional<Fix> held(Draft draft) {
    Optional<Fix> proposed = draft.report().fix();
    if (proposed.isEmpty() || !mayBe(draft, proposed.get())) {
      return Optional.empty();
    }
    Fix fix = proposed.get();
    return fix.safe() && !maySafely(page.text(), draft.rule(), fix)
        ? Optional.of(new Fix(false, fix.edits()))
        : proposed;
  }

  private List<Fix> alternatives(Draft draft) {
    List<Fix> proposed = draft.report().alternatives();
    if (proposed.isEmpty()) {
      return proposed;
    }
    List<Fix> alternatives = new ArrayList<>();
    for (Fix alternative : proposed) {
      if (mayBe(draft, alternative)) {
        alternatives.add(alternative);
      }
    }
    return alternatives;
  }

  private boolean mayBe(Draft draft, Fix fix) {
    Optional<String> wrong = violation(page.text(), draft, fix);
    wrong.ifPresent(what -> failures.add(failure(draft, what)));
    return wrong.isEmpty();
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
    Set<EditKind> allowed = draft.rule().description().fix().kinds();
    @Nullable EditKind known = null; // edits of a fix are mostly all of a kind
    for (Edit edit : fix.edits()) {
      if (edit.kind() != known && !allowed.contains(edit.kind())) {
        return Optional.of(
            "proposes a " + edit.kind().label() + " edit, which its file does not allow");
      }
      known = edit.kind();
    }
    Optional<Conservation.Breach> breach = Conservation.breach(text, draft.span(), fix.edits());
    if (breach.isPresent()) {
      return breach.map(b -> "proposes a " + b.kind().label() + " edit that " + b.why());
    }
    if (standApart(fix.edits())) {
      return Optional.empty(); // nothing to contradict; a page of commas has thousands of these
    }
    try {
      Patch.check(text.raw(), fix.edits());
    } catch (EditConflictException e) {
      return Optional.of("proposes edits that contradict each other: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** Whether they are replacements in order, none of which touches the one before it. */
  private static boolean standApart(List<Edit> edits) {
    int end = -1;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (!(edit instanceof Edit.Replacement) || edit.span().start() <= end) {
        return false;
      }
      end = edit.span().end();
    }
    return true;
  }

  private RuleFailure failure(Draft draft, String what) {
    return new RuleFailure(draft.rule().id(), page.file(), Optional.of(draft.span()), what);
  }
}
