package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/** � where a decoder gave up. What stood there is gone; only the printed page has it. */
public final class ReplacementCharacter implements PageRule {
  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public void check(PageView page, FindingSink found) {
    if (!page.text().has(CharClass.REPLACEMENT)) {
      return;
    }
    SourceText text = page.text();
    for (int i = text.raw().indexOf(REPLACEMENT); i >= 0; ) {
      int end = i + 1;
      while (end < text.length() && text.charAt(end) == REPLACEMENT) {
        end++;
      }
      found.report(new Span(i, end));
      i = text.raw().indexOf(REPLACEMENT, end);
    }
  }
}
