package io.banjian.rules.punctuation;

import io.banjian.layout.PageView;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;

/** A quote that faces the wrong way, ”晨星”, and pairs that cross, “…《…”…》. */
public final class MisdirectedQuote implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (PairFault fault : PairMatcher.faults(page)) {
      switch (fault.kind()) {
        case MISDIRECTED -> misdirected(fault, found);
        case CROSSED -> crossed(fault, found);
        case UNCLOSED, UNOPENED, MISMATCHED -> {}
      }
    }
  }

  private static void misdirected(PairFault fault, FindingSink found) {
    String instead = fault.instead().orElseThrow();
    FindingSink.Report report =
        found
            .at(fault.span())
            .confidence(0.85)
            .with("what", new Bilingual("方向反了，应为“" + instead + "”", "must be " + instead));
    if (!instead.equals(fault.span().of(fault.view().source()))) {
      report.fix(Edit.mark(fault.span(), instead));
    }
    report.report();
  }

  private static void crossed(PairFault fault, FindingSink found) {
    int other = fault.other().orElseThrow();
    String opener = fault.view().text().substring(other, other + 1);
    found
        .at(fault.span())
        .confidence(0.7)
        .with(
            "what", new Bilingual("与前面的“" + opener + "”交叉", "crosses the " + opener + " before it"))
        .report();
  }
}
