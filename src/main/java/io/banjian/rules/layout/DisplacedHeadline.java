package io.banjian.rules.layout;

import io.banjian.layout.Article;
import io.banjian.layout.Block;
import io.banjian.layout.HeadlineMove;
import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;

/** A headline that stands behind its article: the extractor read the boxes as they were drawn. */
public final class DisplacedHeadline implements PageRule {
  private static final int SHOWN = 16;

  @Override
  public void check(PageView page, FindingSink found) {
    for (HeadlineMove headline : page.displacedHeadlines()) {
      found
          .at(headline.span())
          .confidence(headline.confidence())
          .with("article", opening(headline.article()))
          .fix(headline.edits())
          .unsafe()
          .report();
    }
  }

  /** How the article begins, to tell it by. */
  private static String opening(Article article) {
    Block first = article.text().get(0);
    for (Block block : article.text()) {
      if (block.isBody()) {
        first = block;
        break;
      }
    }
    String text = first.view().text();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
