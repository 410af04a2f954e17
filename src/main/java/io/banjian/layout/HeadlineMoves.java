package io.banjian.layout;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.text.Edit;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds headlines behind their articles, and says where they go. */
final class HeadlineMoves {
  private HeadlineMoves() {}

  /**
   * @param merged regions whose lines hold several columns: where one lies between a headline and
   *     the head of its article neither is known, 美 央 每天下线580kg。 being no headline
   */
  static List<HeadlineMove> find(
      SourceText text, List<Article> articles, List<ColumnRegion> merged) {
    List<HeadlineMove> found = new ArrayList<>();
    for (Article article : articles) {
      if (article.heading().isEmpty() || article.text().isEmpty()) {
        continue;
      }
      Block first = article.text().get(0);
      Span hull = null;
      for (Block block : article.heading()) {
        if (block.span().start() > first.span().start()) {
          hull = hull == null ? block.span() : hull.hull(block.span());
        }
      }
      if (hull == null || overlaps(merged, first.span().hull(hull))) {
        continue;
      }
      // whole lines, with the blank lines behind them
      int from = text.lineStart(text.lineAt(hull.start()));
      int to = behind(text, text.lineAt(Math.max(hull.start(), hull.end() - 1)));
      int target = text.lineStart(text.lineAt(first.span().start()));
      if (endsLine(text, to)) {
        found.add(
            new HeadlineMove(hull, article, List.of(Edit.move(new Span(from, to), target)), 0.7));
      }
    }
    return found;
  }

  private static boolean overlaps(List<ColumnRegion> merged, Span span) {
    for (ColumnRegion region : merged) {
      for (Span line : region.merged()) {
        if (line.overlaps(span)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int behind(SourceText text, int line) {
    int next = line + 1;
    while (next < text.lineCount() && text.lineText(next).isBlank()) {
      next++;
    }
    return next < text.lineCount() ? text.lineStart(next) : text.length();
  }

  /** A last line without a break would run into what it is set before. */
  private static boolean endsLine(SourceText text, int to) {
    char last = text.charAt(to - 1);
    return last == '\n' || last == '\r';
  }
}
