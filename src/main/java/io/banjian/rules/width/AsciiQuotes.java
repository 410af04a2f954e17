package io.banjian.rules.width;

import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.normalize.MarkChange;
import io.banjian.normalize.QuoteShape;
import io.banjian.normalize.StraightQuotes;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.rule.RuleParameters;
import io.banjian.text.EditKind;
import io.banjian.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Straight quotes in Chinese text. Which way each faces is worked out over a whole article in
 * reading order, because a quotation runs over wraps and paragraphs, and an article ends where a
 * headline or a byline stands.
 */
public final class AsciiQuotes implements PageRule {
  /** What the house sets; absent: what the page mostly does. */
  private final Optional<QuoteShape> shape;

  public AsciiQuotes(RuleParameters parameters) {
    String name = parameters.oneOf("shape", "habit", "curly", "corner");
    this.shape =
        name.equals("habit")
            ? Optional.empty()
            : Optional.of(QuoteShape.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  @Override
  public void check(PageView page, FindingSink found) {
    if (!page.text().hasAscii('"') && !page.text().hasAscii('\'')) {
      return;
    }
    QuoteShape set = shape.orElseGet(() -> page.habits().quoteShape());
    List<View> article = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block.isBody()) {
        article.add(block.view());
        continue;
      }
      checkArticle(article, set, found);
      article.clear();
      if (isText(block.kind())) {
        checkArticle(List.of(block.view()), set, found);
      }
    }
    checkArticle(article, set, found);
  }

  /** In bylines and page heads a straight quote is a misread gap, 记者"高军, never a quotation. */
  private static boolean isText(BlockKind kind) {
    return switch (kind) {
      case HEADLINE, KICKER, DECK, SUBHEAD, BODY, CAPTION, INDEX_BOX, UNKNOWN -> true;
      case BYLINE, DATELINE, CREDIT, MASTHEAD, PAGE_HEAD, JUMP, ORNAMENT, FOOTER -> false;
    };
  }

  private static void checkArticle(List<View> article, QuoteShape shape, FindingSink found) {
    List<List<MarkChange>> changes = StraightQuotes.in(article, shape);
    for (int i = 0; i < article.size(); i++) {
      for (MarkChange change : changes.get(i)) {
        FindingSink.Report report = Reports.at(found, article.get(i), change, EditKind.MARK);
        report.with("quote", change.text()).report();
      }
    }
  }
}
