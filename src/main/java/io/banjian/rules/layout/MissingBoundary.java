package io.banjian.rules.layout;

import io.banjian.layout.LineBreak;
import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/**
 * Two blocks with nothing between them: on a page that parts its blocks with blank lines, or two
 * paragraphs on one line.
 */
public final class MissingBoundary implements PageRule {
  /** The place is told by the width of what stands behind it. */
  private static final double RUN_ON = 0.9;

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
    for (Span place : page.runOns()) {
      int line = text.lineAt(place.start());
      String lineBreak = text.slice(new Span(text.lineEnd(line), text.lineBreakEnd(line)));
      found.at(place).confidence(RUN_ON).fix(Edit.layout(place, lineBreak)).report();
    }
  }
}
