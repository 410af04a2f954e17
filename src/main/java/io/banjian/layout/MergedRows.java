package io.banjian.layout;

import io.banjian.layout.columns.ColumnFinder;
import io.banjian.layout.columns.ColumnRegion;
import java.util.List;
import java.util.Optional;

/**
 * Rows that hold pieces of two or more columns. Such a row is joined with nothing: what stands
 * above its first piece does not stand above its last.
 *
 * <p>Two signs: a gutter of several spaces ({@code pdftotext -layout}), or single gaps between long
 * pieces of Chinese on wide rows that stand together. A headline in two halves (赶订单 竞春光) has the
 * gap too, but is narrow or alone; a caption has it before its credit, behind a full stop.
 */
final class MergedRows {
  private static final int GUTTER = 3;
  private static final int WIDE = 40;
  private static final int LONG_PIECE = 5;
  private static final int NEAR = 3;

  private MergedRows() {}

  static void mark(Rows rows) {
    int last = -NEAR - 1;
    for (int row = 0; row < rows.count; row++) {
      if (rows.form[row] != RowForm.TEXT || rows.gaps[row] == 0) {
        continue;
      }
      if (rows.widestGap[row] >= GUTTER && hasGutter(rows, row)) {
        rows.form[row] = RowForm.MERGED;
      } else if (rows.width[row] >= WIDE
          && rows.wideGaps[row] > 0
          && !rows.isStretched(row)
          && rows.pieces[row] == 1
          && hasSeam(rows, row, row - 1 == last && rows.form[last] == RowForm.MERGED)) {
        if (row - last <= NEAR) {
          rows.form[row] = RowForm.MERGED;
          rows.form[last] = RowForm.MERGED;
        }
        last = row;
      }
    }
  }

  /**
   * The regions in which rows stand that hold pieces of several columns. None of the rows of one
   * that is proven is joined with another before its columns are in order.
   *
   * @param wanted whether the others will be asked for, as far as one can tell
   */
  static MergedRegions regions(Rows rows, boolean wanted) {
    int count = 0;
    for (int row = 0; row < rows.count; row++) {
      count += rows.form[row] == RowForm.MERGED ? 1 : 0;
    }
    if (count == 0) {
      return MergedRegions.NONE;
    }
    int[] lines = new int[count];
    int at = 0;
    for (int row = 0; row < rows.count; row++) {
      if (rows.form[row] == RowForm.MERGED) {
        lines[at++] = rows.line[row];
      }
    }
    Optional<ColumnFinder> finder = ColumnFinder.of(rows.text, lines);
    if (finder.isEmpty()) {
      return MergedRegions.NONE;
    }
    Optional<List<ColumnRegion>> proven = finder.get().proven();
    if (proven.isEmpty()) {
      return MergedRegions.searchedBy(finder.get(), wanted);
    }
    for (ColumnRegion region : proven.get()) {
      for (int row = 0; region.proven() && row < rows.count; row++) {
        if (rows.start[row] < region.span().end() && rows.end[row] > region.span().start()) {
          rows.form[row] = RowForm.MERGED;
        }
      }
    }
    return MergedRegions.of(proven.get());
  }

  /** A wide gap with text on both sides. */
  private static boolean hasGutter(Rows rows, int row) {
    String raw = rows.text.raw();
    int to = rows.end[row];
    int piece = 0;
    for (int i = rows.start[row]; i < to; i++) {
      if (!Letters.isSpace(raw.charAt(i))) {
        piece++;
        continue;
      }
      int next = Letters.skipSpace(raw, i, to);
      int units = 0;
      for (int k = i; k < next; k++) {
        units += raw.charAt(k) == '　' ? 2 : raw.charAt(k) == '\t' ? 4 : 1;
      }
      if (units >= GUTTER && piece >= 2 && to - next >= 2 && !isCreditGap(raw, i, next, to)) {
        return true;
      }
      i = next - 1;
    }
    return false;
  }

  private static boolean isCreditGap(String raw, int gap, int next, int to) {
    char before = raw.charAt(gap - 1);
    return (before == '。' || before == '！' || before == '”')
        && to - next <= 24
        && TailForm.isTail(raw, gap - 1, to);
  }

  /**
   * A single gap between long pieces, no sentence ending before it; below rows with a seam a
   * sentence may end there, too.
   */
  private static boolean hasSeam(Rows rows, int row, boolean amongOthers) {
    String raw = rows.text.raw();
    int to = rows.end[row];
    int pieceStart = rows.start[row];
    for (int i = pieceStart; i < to; i++) {
      if (!Letters.isSpace(raw.charAt(i))) {
        continue;
      }
      int next = Letters.skipSpace(raw, i, to);
      if (i - pieceStart >= LONG_PIECE
          && pieceLength(raw, next, to) >= LONG_PIECE
          && (amongOthers || !isSentenceEnd(raw.charAt(i - 1)))
          && Letters.match(raw, pieceStart, i, "本报讯") < 0) {
        return true;
      }
      pieceStart = next;
      i = next - 1;
    }
    return false;
  }

  private static int pieceLength(String raw, int from, int to) {
    int at = from;
    while (at < to && !Letters.isSpace(raw.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private static boolean isSentenceEnd(char c) {
    return c == '。' || c == '！' || c == '？';
  }
}
