package io.banjian.rules.spelling;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/**
 * Letters among digits (2O25, l5日), digits among letters (C0VID), letters among numerals (二O二五).
 * What a run does not say by itself its twin says: NP0 on a page that has NPO, too.
 */
public final class DigitLetterConfusion implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (DigitSlip slip : DigitSlip.all(page)) {
      AlnumRun run = slip.run();
      Span span = run.span();
      String wanted = inHabitOf(page.text(), run.printed(slip.meant()));
      found
          .at(span)
          .with("wanted", wanted)
          .confidence(slip.confidence())
          .fix(Edit.of(EditKind.SUBSTITUTION, span, wanted))
          .report();
    }
  }

  /** Papers that set 二○二五 have a circle for the zero. */
  private static String inHabitOf(SourceText text, String wanted) {
    boolean circles = text.raw().indexOf('○') >= 0 && text.raw().indexOf(AlnumRun.RING) < 0;
    return circles ? wanted.replace(AlnumRun.RING, '○') : wanted;
  }
}
