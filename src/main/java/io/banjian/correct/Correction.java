package io.banjian.correct;

import io.banjian.page.Page;
import io.banjian.rule.Finding;
import io.banjian.rule.RuleFailure;
import io.banjian.text.Patch;
import java.util.List;

/**
 * A page put right.
 *
 * @param patch from the raw page to the corrected one
 * @param applied the findings whose fixes were carried out, in the order of the passes; their spans
 *     are those of the pass that found them
 * @param settled whether a further pass would change nothing
 */
public record Correction(
    Page page, Patch patch, List<Finding> applied, List<RuleFailure> failures, boolean settled) {
  public Correction {
    applied = List.copyOf(applied);
    failures = List.copyOf(failures);
  }

  public String text() {
    return patch.text();
  }

  public boolean changesNothing() {
    return patch.isIdentity();
  }
}
