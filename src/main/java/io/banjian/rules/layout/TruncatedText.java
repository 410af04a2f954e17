package io.banjian.rules.layout;

import io.banjian.layout.PageView;
import io.banjian.layout.Truncation;
import io.banjian.rule.Bilingual;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;

/** A paragraph whose end or start is not on the page. Nothing here can bring it back. */
public final class TruncatedText implements PageRule {
  private static final Bilingual END = new Bilingual("段末", "end");
  private static final Bilingual START = new Bilingual("段首", "start");

  @Override
  public void check(PageView page, FindingSink found) {
    for (Truncation truncation : page.truncations()) {
      found
          .at(truncation.line())
          .confidence(truncation.confidence())
          .with("part", truncation.atEnd() ? END : START)
          .report();
    }
  }
}
