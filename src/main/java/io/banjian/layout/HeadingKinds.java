package io.banjian.layout;

import io.banjian.text.View;
import io.banjian.text.ViewBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the lines of one heading together and tells 引题, 主题 and 副题 apart.
 *
 * <p>The headline is set in the largest type; what is smaller is a kicker above it and a deck
 * below. Where the page's image is known that settles it; of bare text see {@link HeadingGuess}.
 */
final class HeadingKinds {
  private static final double SMALLER = 1.15;
  private static final double BY_SIZE = 0.9;

  /** A name without a role may be a headline of three characters. */
  private static final double AUTHOR = 0.7;

  private final Rows rows;
  private final List<Paragraphs.Group> groups;
  private final List<Block> blocks;
  private final TypeSizes sizes;
  private final HeadingLines lines;
  private final List<Block> out;

  private HeadingKinds(
      Rows rows, List<Paragraphs.Group> groups, List<Block> blocks, TypeSizes sizes) {
    this.rows = rows;
    this.groups = groups;
    this.blocks = blocks;
    this.sizes = sizes;
    this.lines = new HeadingLines(rows, sizes);
    this.out = new ArrayList<>(blocks.size());
  }

  /**
   * @param blocks one for each group
   */
  static List<Block> tell(
      Rows rows, List<Paragraphs.Group> groups, List<Block> blocks, TypeSizes sizes) {
    return new HeadingKinds(rows, groups, blocks, sizes).tell();
  }

  private List<Block> tell() {
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      while (end < blocks.size() && isHeading(end)) {
        end++;
      }
      if (end - at > 1 && isAuthor(end - 1)) {
        run(at, end - 1);
        out.add(blocks.get(end - 1).as(BlockKind.BYLINE, AUTHOR));
      } else if (end - at > 1 || (end > at && sizes.areKnown())) {
        run(at, end);
      } else {
        end = at + 1;
        out.add(blocks.get(at));
      }
      at = end;
    }
    return out;
  }

  /** Upright headlines stand beside their article, with nothing above or below. */
  private boolean isHeading(int block) {
    return blocks.get(block).kind() == BlockKind.HEADLINE
        && rows.form[groups.get(block).first()] != RowForm.VERTICAL;
  }

  /** Under the title of an essay or a poem, with the text right behind it, stands who wrote it. */
  private boolean isAuthor(int block) {
    Paragraphs.Group group = groups.get(block);
    return block + 1 < blocks.size()
        && blocks.get(block + 1).isBody()
        && group.rows() == 1
        && rows.form[group.first()] == RowForm.TEXT
        && NameForm.isOne(rows.text.raw(), rows.start[group.first()], rows.end[group.first()]);
  }

  private void run(int from, int to) {
    List<Heading> headings = new ArrayList<>();
    HeadingLines.Blanks blanks = lines.blanks(groups.get(from).first(), groups.get(to - 1).last());
    int at = from;
    while (at < to) {
      int last = at;
      double sureness = blocks.get(at).confidence();
      while (last + 1 < to
          && groups.get(last + 1).last() - groups.get(at).first() < HeadingLines.MOST) {
        double goesOn = lines.goesOn(groups.get(last).last(), blanks);
        if (goesOn == 0) {
          break;
        }
        sureness = Math.min(sureness, goesOn);
        last++;
      }
      headings.add(together(at, last, sureness));
      at = last + 1;
    }
    if (sizes.areKnown()) {
      bySize(headings);
    } else if (headings.size() > 1) {
      new HeadingGuess(rows, blocks).tell(headings, from, to);
    }
    for (Heading heading : headings) {
      out.add(heading.told());
    }
  }

  /** One block of several; the lines stay lines, no break is to be closed. */
  private Heading together(int first, int last, double sureness) {
    Paragraphs.Group group =
        new Paragraphs.Group(groups.get(first).first(), groups.get(last).last());
    if (first == last) {
      return new Heading(group, blocks.get(first));
    }
    ViewBuilder view = View.over(rows.text);
    List<Line> all = new ArrayList<>();
    for (int row = group.first(); row <= group.last(); row++) {
      view.show(rows.span(row));
      if (row < group.last() && !lines.isInsideWord(row)) {
        view.fold(rows.end[row], ' ');
      }
    }
    for (int i = first; i <= last; i++) {
      all.addAll(blocks.get(i).lines());
    }
    return new Heading(
        group,
        new Block(
            BlockKind.HEADLINE,
            blocks.get(first).span().hull(blocks.get(last).span()),
            view.build(),
            sureness,
            List.of(),
            all));
  }

  /** Headings that stand one under the other belong together. */
  private void bySize(List<Heading> headings) {
    int from = 0;
    while (from < headings.size()) {
      int to = from + 1;
      while (to < headings.size()
          && sizes.isUnder(headings.get(to - 1).group().last(), headings.get(to).group().first())) {
        to++;
      }
      stack(headings.subList(from, to));
      from = to;
    }
  }

  private void stack(List<Heading> stack) {
    int main = 0;
    for (int i = 1; i < stack.size(); i++) {
      main = size(stack.get(i)) > size(stack.get(main)) ? i : main;
    }
    if (size(stack.get(main)) == 0) {
      return;
    }
    for (int i = 0; i < stack.size(); i++) {
      Heading heading = stack.get(i);
      if (size(heading) * SMALLER < size(stack.get(main))) {
        heading.is(i < main ? BlockKind.KICKER : BlockKind.DECK, BY_SIZE);
      } else {
        heading.is(BlockKind.HEADLINE, BY_SIZE);
      }
    }
  }

  private double size(Heading heading) {
    double size = 0;
    for (int row = heading.group().first(); row <= heading.group().last(); row++) {
      size = Math.max(size, sizes.of(row));
    }
    return size;
  }
}
