package io.banjian.rules.punctuation;

import io.banjian.layout.PageView;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;

/**
 * A quote, bracket or title mark without its other half. Where the half must stand is not known;
 * where two halves of different pairs face each other, 〈…）, one of them was misread.
 */
public final class UnbalancedPair implements PageRule {
  private static final Bilingual UNCLOSED = new Bilingual("没有与之配对的后一半", "is never closed");
  private static final Bilingual UNOPENED = new Bilingual("没有与之配对的前一半", "was never opened");

  @Override
  public void check(PageView page, FindingSink found) {
    for (PairFault fault : PairMatcher.faults(page)) {
      switch (fault.kind()) {
        case UNCLOSED -> report(fault, UNCLOSED, found);
        case UNOPENED -> report(fault, UNOPENED, found);
        case MISMATCHED -> mismatched(fault, found);
        case MISDIRECTED, CROSSED -> {}
      }
    }
  }

  private static void report(PairFault fault, Bilingual lack, FindingSink found) {
    found.at(fault.span()).confidence(0.8).with("lack", lack).report();
  }

  private static void mismatched(PairFault fault, FindingSink found) {
    int other = fault.other().orElseThrow();
    String half = fault.view().subSequence(other, other + 1);
    Bilingual lack = new Bilingual("与“" + half + "”不是一对", "does not go with " + half);
    found
        .at(fault.span())
        .confidence(0.9)
        .with("lack", lack)
        .fix(Edit.mark(fault.span(), fault.instead().orElseThrow()))
        .report();
  }
}
