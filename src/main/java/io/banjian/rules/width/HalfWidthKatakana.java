package io.banjian.rules.width;

import io.banjian.layout.PageView;
import io.banjian.normalize.HalfWidthKana;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.Edit;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/** Half-width katakana, which no paper sets: a system that knew nothing else wrote it. */
public final class HalfWidthKatakana implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    if (text.has(CharClass.HALF_WIDTH_KATAKANA)) {
      for (Span run : HalfWidthKana.runs(text)) {
        found.report(run, Edit.width(run, HalfWidthKana.widened(text.slice(run))));
      }
    }
  }
}
