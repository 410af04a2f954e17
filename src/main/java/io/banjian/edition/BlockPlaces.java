package io.banjian.edition;

import io.banjian.layout.Article;
import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.text.View;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which number a block has on its page, and of which article it is. Asked for references only; a
 * block is known by its view, which is nobody else's.
 */
final class BlockPlaces {
  /** One object, so that a page knows it again. */
  private static final Function<PageView, BlockPlaces> READER = BlockPlaces::new;

  private static final int NONE = -1;

  private final List<Block> blocks;
  private final List<Article> articles;
  private final Map<View, Integer> numbers = new IdentityHashMap<>();
  private final Map<View, Integer> articleOf = new IdentityHashMap<>();

  private BlockPlaces(PageView page) {
    this.blocks = page.blocks();
    this.articles = page.articles();
    for (int i = 0; i < blocks.size(); i++) {
      numbers.putIfAbsent(blocks.get(i).view(), i);
    }
    for (int i = 0; i < articles.size(); i++) {
      for (Block block : articles.get(i).text()) {
        if (numberOf(block) != NONE) {
          articleOf.putIfAbsent(block.view(), i);
        }
      }
    }
  }

  static BlockPlaces of(PageView page) {
    return page.reading(READER);
  }

  /** The number of a block among those of its page, or -1. */
  int numberOf(Block block) {
    Integer number = numbers.get(block.view());
    return number != null && blocks.get(number).equals(block) ? number : NONE;
  }

  /** The article of which a block is text, or none. */
  @Nullable Article articleOf(Block block) {
    Integer article = articleOf.get(block.view());
    return article == null ? null : articles.get(article);
  }

  /** Whether two blocks are text of one article. */
  boolean areTogether(Block one, Block other) {
    Integer article = articleOf.get(one.view());
    return article != null && article.equals(articleOf.get(other.view()));
  }
}
