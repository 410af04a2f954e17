package io.banjian.rules.delivery;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/**
 * A page on which nothing can be read: no ideograph, letter or digit. A scan without a text layer
 * gives such a dump, often with a form feed or a few blanks in it.
 */
public final class EmptyPage implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    for (int i = 0; i < text.length(); i++) {
      if (CharTable.classOf(text.charAt(i)).isContent() || isPair(text, i)) {
        return;
      }
    }
    found.report(new Span(0, text.length()));
  }

  /** Characters beyond the BMP are content, too: what is rare is still text. */
  private static boolean isPair(SourceText text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
