package io.banjian.rules.layout;

import io.banjian.layout.LineBreak;
import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/** Two blocks with nothing between them, on a page that parts its blocks with blank lines. */
public final class MissingBoundary implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    for (LineBreak line : page.missingBoundaries()) {
      Span gap = new Span(text.lineEnd(line.above()), text.lineBreakEnd(line.above()));
      found
          .at(gap)
          .confidence(line.confidence())
          .fix(Edit.layout(Span.at(gap.end()), text.slice(gap)))
          .report();
    }
  }
}
