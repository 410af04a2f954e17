package io.banjian.rules.punctuation;

import io.banjian.layout.PageView;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.View;
import java.util.List;

/**
 * A quote, bracket or title mark without its other half. Where the half must stand is not known.
 */
public final class UnbalancedPair implements PageRule {
  private static final Bilingual UNCLOSED = new Bilingual("没有与之配对的后一半", "is never closed");
  private static final Bilingual UNOPENED = new Bilingual("没有与之配对的前一半", "was never opened");

  @Override
  public void check(PageView page, FindingSink found) {
    for (List<View> article : Articles.of(page)) {
      for (PairFault fault : PairMatcher.faults(article)) {
        boolean unclosed = fault.kind() == PairFault.Kind.UNCLOSED;
        if (unclosed || fault.kind() == PairFault.Kind.UNOPENED) {
          found
              .at(fault.span())
              .confidence(0.8)
              .with("lack", unclosed ? UNCLOSED : UNOPENED)
              .report();
        }
      }
    }
  }
}
