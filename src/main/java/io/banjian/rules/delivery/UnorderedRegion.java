package io.banjian.rules.delivery;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Span;

/**
 * A region of ALTO or PAGE that the file's own reading order leaves out. Programs that follow the
 * order lose it without a word; here it is read behind the others.
 */
public final class UnorderedRegion implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (Span region : page.unorderedRegions()) {
      found.report(region);
    }
  }
}
