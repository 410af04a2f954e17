package io.banjian.rules.spelling;

import io.banjian.edition.Jump;
import io.banjian.edition.JumpReader;
import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.Optional;

/**
 * Letters among digits (2O25, l5日), digits among letters (C0VID), letters among numerals (二O二五).
 * What a run does not say by itself its twin says: NP0 on a page that has NPO, too. References have
 * a rule of their own.
 */
public final class DigitLetterConfusion implements PageRule {
  private static final double SURE = 0.95;

  /** A code may be anything; that another one looks alike is seldom by chance. */
  private static final double LIKELY = 0.85;

  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    if (!text.has(CharClass.LATIN)
        && !text.has(CharClass.FULL_WIDTH_LATIN)
        && text.raw().indexOf(AlnumRun.RING) < 0
        && text.raw().indexOf('○') < 0) {
      return;
    }
    Twins twins = null;
    for (AlnumRun run = AlnumRun.next(text, 0); run != null; run = AlnumRun.next(text, run.end())) {
      if (!run.mayBeMixed()) {
        continue;
      }
      Optional<String> meant = DigitLetters.meant(run);
      double confidence = SURE;
      if (meant.isEmpty()) {
        meant = MisreadLabel.meant(page, run);
      }
      if (meant.isEmpty() && run.hasDigit()) {
        twins = twins == null ? Twins.of(text) : twins;
        meant = twins.meant(run);
        confidence = LIKELY;
      }
      if (meant.isPresent() && !isInReference(page, run)) {
        report(run, meant.get(), confidence, found);
      }
    }
  }

  private static void report(AlnumRun run, String meant, double confidence, FindingSink found) {
    Span span = new Span(run.start(), run.end());
    String wanted = inHabitOf(run.text(), run.printed(meant));
    found
        .at(span)
        .with("wanted", wanted)
        .confidence(confidence)
        .fix(Edit.of(EditKind.SUBSTITUTION, span, wanted))
        .report();
  }

  /** Papers that set 二○二五 have a circle for the zero. */
  private static String inHabitOf(SourceText text, String wanted) {
    boolean circles = text.raw().indexOf('○') >= 0 && text.raw().indexOf(AlnumRun.RING) < 0;
    return circles ? wanted.replace(AlnumRun.RING, '○') : wanted;
  }

  private static boolean isInReference(PageView page, AlnumRun run) {
    for (Jump jump : JumpReader.read(page)) {
      if (jump.span().start() < run.end() && run.start() < jump.span().end()) {
        return true;
      }
    }
    return false;
  }
}
