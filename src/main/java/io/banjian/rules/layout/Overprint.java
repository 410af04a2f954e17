package io.banjian.rules.layout;

import io.banjian.layout.DoubledText;
import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;

/** A headline that was drawn twice for its shadow, and stands twice in the dump. */
public final class Overprint implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (DoubledText overprint : page.overprints()) {
      found
          .at(overprint.span())
          .with("headline", overprint.text().replace('\n', ' '))
          .fix(
              overprint.dropped().stream()
                  .map(copy -> Edit.of(EditKind.DUPLICATE, copy, ""))
                  .toList())
          .report();
    }
  }
}
