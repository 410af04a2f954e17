package io.banjian.rules.punctuation;

import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The paragraphs of a page, article by article, as far as pairs can be followed in them. */
final class Articles {
  private Articles() {}

  /**
   * Running text between two blocks of another kind. A claimed region ends an article: what stands
   * in it is out of order, and half a pair there proves nothing.
   */
  static List<List<View>> of(PageView page) {
    List<List<View>> articles = new ArrayList<>();
    List<View> article = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block.isBody() && !page.isClaimed(block.span(), Set.of())) {
        article.add(block.view());
        continue;
      }
      if (!article.isEmpty()) {
        articles.add(article);
        article = new ArrayList<>();
      }
    }
    if (!article.isEmpty()) {
      articles.add(article);
    }
    return articles;
  }
}
