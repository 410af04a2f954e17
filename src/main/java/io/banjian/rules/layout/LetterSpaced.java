package io.banjian.rules.layout;

import io.banjian.layout.LetterSpacing;
import io.banjian.layout.PageView;
import io.banjian.list.Lists;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;

/** Three or more characters set apart one by one, left by justification. */
public final class LetterSpaced implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (LetterSpacing spacing : page.letterSpacings()) {
      if (!spacing.reads()) {
        continue;
      }
      found.at(spacing.span()).fix(Lists.map(spacing.gaps(), gap -> Edit.layout(gap, ""))).report();
    }
  }
}
