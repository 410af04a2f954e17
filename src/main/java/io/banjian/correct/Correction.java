package io.banjian.correct;

import io.banjian.page.Page;
import io.banjian.rule.RuleFailure;
import io.banjian.text.Patch;
import java.util.List;

/**
 * A page put right.
 *
 * @param patch from the raw page to the corrected one
 * @param applied the rules whose fixes were carried out, one for each, in the order of the passes
 * @param leftOut the rules of decided fixes that touch what another one changes
 * @param settled whether a further pass would change nothing
 */
public record Correction(
    Page page,
    Patch patch,
    List<String> applied,
    List<String> leftOut,
    List<RuleFailure> failures,
    boolean settled) {
  public Correction {
    applied = List.copyOf(applied);
    leftOut = List.copyOf(leftOut);
    failures = List.copyOf(failures);
  }

  public String text() {
    return patch.text();
  }

  public boolean changesNothing() {
    return patch.isIdentity();
  }
}
