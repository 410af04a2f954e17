package io.banjian.edition;

import io.banjian.layout.Article;
import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.list.Lists;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the references to other pages in a page's blocks. */
public final class JumpReader {
  /** One object, so that a page knows it again. */
  private static final Function<PageView, List<Jump>> READER = JumpReader::readAll;

  private JumpReader() {}

  /** All references, in the order of the dump; three rules ask, the page is read once. */
  public static List<Jump> read(PageView page) {
    return page.reading(READER);
  }

  /** A reference as it was found, in the block of a number. */
  private record Found(JumpForm form, int block) {}

  private static List<Jump> readAll(PageView page) {
    List<Found> found = new ArrayList<>();
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      View view = blocks.get(i).view();
      for (int at = JumpForm.nextPivot(view, 0); at >= 0; at = JumpForm.nextPivot(view, at + 1)) {
        JumpForm form = JumpForm.around(view, at);
        if (form != null) {
          found.add(new Found(form, i));
          at = form.end() - 1;
        }
      }
    }
    split(page, found);
    return jumps(page, found);
  }

  /** References whose halves stand on two lines with another column between them. */
  private static void split(PageView page, List<Found> found) {
    for (View halves : SplitJumps.find(page.text())) {
      int pivot = JumpForm.nextPivot(halves, 0);
      JumpForm form = pivot < 0 ? null : JumpForm.around(halves, pivot);
      if (form != null) {
        found.removeIf(known -> known.form().span().overlaps(form.span()));
        found.add(new Found(form, blockAt(page, halves.toRaw(pivot))));
      }
    }
  }

  private static List<Jump> jumps(PageView page, List<Found> found) {
    List<Span> places = new ArrayList<>();
    found.forEach(f -> places.addAll(f.form().places()));
    places.sort(null);
    List<Jump> jumps = new ArrayList<>();
    for (Found f : found) {
      jumps.add(f.form().toJump(page, f.block(), headingsOf(page, f.block()), places));
    }
    jumps.sort((one, other) -> one.span().compareTo(other.span()));
    return List.copyOf(jumps);
  }

  private static int blockAt(PageView page, int offset) {
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().contains(offset)) {
        return i;
      }
    }
    return Math.max(0, blocks.size() - 1);
  }

  private static Set<Integer> headingsOf(PageView page, int block) {
    BlockPlaces places = BlockPlaces.of(page);
    Article article = places.articleOf(page.blocks().get(block));
    return article == null ? Set.of() : Set.copyOf(Lists.map(article.heading(), places::numberOf));
  }
}
