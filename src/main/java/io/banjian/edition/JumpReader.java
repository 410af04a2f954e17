package io.banjian.edition;

import io.banjian.layout.Article;
import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the references to other pages in a page's blocks. */
public final class JumpReader {
  /** One object, so that a page knows it again. */
  private static final Function<PageView, List<Jump>> READER = JumpReader::readAll;

  private JumpReader() {}

  /** All references, in the order of the dump; three rules ask, the page is read once. */
  public static List<Jump> read(PageView page) {
    return page.reading(READER);
  }

  private static List<Jump> readAll(PageView page) {
    List<Jump> jumps = new ArrayList<>();
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      View view = blocks.get(i).view();
      String text = view.text();
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        if (!JumpForm.mayBePivot(c)) {
          continue;
        }
        JumpForm form = JumpForm.around(view, at);
        if (form != null) {
          jumps.add(form.toJump(view, i, headingsOf(page, i)));
          at = form.end() - 1;
        }
      }
    }
    return List.copyOf(jumps);
  }

  /** Asked for references only, of which most pages have none. */
  private static Set<Integer> headingsOf(PageView page, int block) {
    List<Block> blocks = page.blocks();
    for (Article article : page.articles()) {
      if (article.text().contains(blocks.get(block))) {
        return article.heading().stream().map(blocks::indexOf).collect(Collectors.toSet());
      }
    }
    return Set.of();
  }
}
