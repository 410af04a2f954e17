package io.banjian.edition;

import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.normalize.Conservation;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a page while the rest of its issue is read.
 *
 * @param number from the page's name, absent if that is no number
 * @param headings its headings
 * @param declaredPages 版数: how many pages the issue says it has, if this page says so
 * @param head what the page prints about itself
 * @param sketch by which pages of the same text are known
 * @param counts of its characters
 */
public record PageSummary(
    PageId id,
    String file,
    Optional<PageNumber> number,
    List<Jump> jumps,
    List<Heading> headings,
    Optional<Integer> declaredPages,
    PageHead head,
    Sketch sketch,
    PageCounts counts) {
  public PageSummary {
    jumps = List.copyOf(jumps);
    headings = List.copyOf(headings);
  }

  public static PageSummary of(Page page, PageView view) {
    List<Heading> headings = new ArrayList<>();
    List<Block> blocks = view.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isHeading()) {
        headings.add(new Heading(Conservation.content(blocks.get(i).view()), i));
      }
    }
    return new PageSummary(
        page.id(),
        page.file(),
        PageNumber.parse(page.id().page()),
        JumpReader.read(view),
        headings,
        DeclaredPages.in(view),
        PageHeadReader.read(page.text()),
        Sketch.of(page.text()),
        PageCounts.of(page.text()));
  }
}
