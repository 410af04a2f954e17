package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.normalize.Invisibles;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.SourceText;

/**
 * Characters that take no room, and spaces that forbid a break: what web pages and word processors
 * leave in a text. A search for 湖州 does not find 湖, a zero-width space and 州.
 */
public final class InvisibleCharacter implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    if (text.has(CharClass.INVISIBLE)
        || text.has(CharClass.NO_BREAK_SPACE)
        || text.has(CharClass.BIDI_CONTROL)
        || text.has(CharClass.VARIATION_SELECTOR)) {
      Runs.report(Invisibles.edits(text.raw()), found);
    }
  }
}
