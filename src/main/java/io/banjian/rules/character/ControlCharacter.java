package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.normalize.Controls;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.SourceText;

/**
 * C0 and C1 controls, and the line separators of Unicode.
 *
 * <p>Tab, line breaks and the form feed that ends a page are text and stay.
 */
public final class ControlCharacter implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    if (text.has(CharClass.CONTROL) || text.has(CharClass.LINE_SEPARATOR)) {
      Runs.report(Controls.edits(text), found);
    }
  }
}
