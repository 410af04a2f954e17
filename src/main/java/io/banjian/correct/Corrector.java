package io.banjian.correct;

import io.banjian.list.Lists;
import io.banjian.page.Page;
import io.banjian.rule.Finding;
import io.banjian.rule.PageEngine;
import io.banjian.rule.PageResult;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleFailure;
import io.banjian.text.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Carries fixes out until there is nothing left to do, so that correcting a corrected page changes
 * nothing. A fix can make room for another: once a paragraph is whole, its quotes can be paired.
 */
public final class Corrector implements PageCorrector {
  /** Enough for every chain seen; a rule pair that never agrees must not run for ever. */
  static final int MOST_PASSES = 5;

  private final PageEngine engine;
  private final FixChoice choice;
  private final ParagraphGaps gaps;
  private final BiPredicate<Page, Finding> waived;

  public Corrector(PageEngine engine, FixChoice choice) {
    this(engine, choice, ParagraphGaps.AS_THEY_ARE);
  }

  public Corrector(PageEngine engine, FixChoice choice, ParagraphGaps gaps) {
    this(engine, choice, gaps, (page, finding) -> false);
  }

  /**
   * @param waived what somebody decided to leave as it is; asked on several threads
   */
  public Corrector(
      PageEngine engine, FixChoice choice, ParagraphGaps gaps, BiPredicate<Page, Finding> waived) {
    this.waived = waived;
    this.engine = engine;
    this.choice = choice;
    this.gaps = gaps;
  }

  public static Corrector of(List<Rule> rules, FixChoice choice, ParagraphGaps gaps) {
    return of(rules, choice, gaps, (page, finding) -> false);
  }

  /** One that runs no rule whose fixes would not be carried out. */
  public static Corrector of(
      List<Rule> rules, FixChoice choice, ParagraphGaps gaps, BiPredicate<Page, Finding> waived) {
    List<Rule> wanted = Lists.filter(rules, choice::wants);
    PageEngine engine =
        switch (choice) {
          case SAFE -> PageEngine.ofSafeFixes(wanted);
          case SUGGESTED -> PageEngine.ofFixes(wanted);
        };
    return new Corrector(engine, choice, gaps, waived);
  }

  @Override
  public Correction correct(Page page) {
    Patch whole = Patch.identity(page.text().raw());
    List<String> applied = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      Page now = page.through(whole);
      PageResult result = pass == 0 ? engine.check(now) : engine.checkCorrected(now);
      if (pass == 0) {
        failures.addAll(result.failures());
      }
      FixSelection selection = FixSelection.of(open(now, result.findings()), choice);
      if (selection.edits().isEmpty()) {
        return new Correction(page, parted(whole), applied, List.of(), failures, true);
      }
      whole = whole.andThen(Patch.of(whole.text(), selection.edits()));
      selection.chosen().forEach(finding -> applied.add(finding.rule().id()));
    }
    return new Correction(page, parted(whole), applied, List.of(), failures, false);
  }

  private List<Finding> open(Page page, List<Finding> findings) {
    return Lists.filter(findings, finding -> !waived.test(page, finding));
  }

  private Patch parted(Patch corrected) {
    return gaps == ParagraphGaps.AS_THEY_ARE
        ? corrected
        : corrected.andThen(gaps.of(corrected.text()));
  }
}
