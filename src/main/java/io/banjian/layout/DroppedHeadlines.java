package io.banjian.layout;

import io.banjian.layout.columns.DroppedHeadline;
import io.banjian.layout.columns.HeadlineStrip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds rows among which an upright headline's characters stand. Rows that begin or end in a
 * character set apart, or hold one or two alone, must follow close upon one another before anything
 * more is asked.
 */
final class DroppedHeadlines {
  /** A headline's character stands beside two lines of text, or three. */
  private static final int NEAR = 4;

  /** Rows with something at the edge, or alone. */
  private static final int FEWEST = 5;

  /** Longer runs of single characters are a headline by themselves. */
  private static final int MOST_ALONE = 4;

  /** No headline stands beside so many rows; lists of names and prices run on longer. */
  private static final int MOST_ROWS = 240;

  private static final int NARROWEST = 6;

  private DroppedHeadlines() {}

  static List<DroppedHeadline> find(Rows rows) {
    List<DroppedHeadline> found = new ArrayList<>();
    int row = 0;
    while (row < rows.count) {
      if (!mayHold(rows, row)) {
        row++;
        continue;
      }
      int last = row;
      int marked = 1;
      int edges = isEdged(rows, row) ? 1 : 0;
      for (int next = row + 1; next < rows.count && next - last <= NEAR; next++) {
        if (rows.blanksBefore[next] > 0 || rows.newPage[next]) {
          break;
        }
        if (mayHold(rows, next)) {
          last = next;
          marked++;
          edges += isEdged(rows, next) ? 1 : 0;
        }
      }
      if (marked >= FEWEST && edges > 1 && last - row < MOST_ROWS) {
        int[] lines = Arrays.copyOfRange(rows.line, row, last + 1);
        HeadlineStrip.find(rows.text, lines).ifPresent(found::add);
      }
      row = last + 1;
    }
    for (DroppedHeadline headline : found) {
      claim(rows, headline);
    }
    return found;
  }

  /** Its rows are joined with nothing before they are in order. */
  private static void claim(Rows rows, DroppedHeadline headline) {
    for (int row = 0; row < rows.count; row++) {
      if (rows.span(row).overlaps(headline.region().span())) {
        rows.form[row] = RowForm.MERGED;
      }
    }
  }

  private static boolean mayHold(Rows rows, int row) {
    if (rows.form[row] == RowForm.MERGED) {
      return false;
    }
    if (rows.end[row] - rows.start[row] < NARROWEST) {
      return rows.chars[row] <= 2
          && Letters.isIdeograph(rows.text.charAt(rows.start[row]))
          && !isOfRun(rows, row);
    }
    return isEdged(rows, row);
  }

  private static boolean isEdged(Rows rows, int row) {
    int start = rows.start[row];
    int end = rows.end[row];
    return rows.gaps[row] > 0
        && end - start >= NARROWEST
        && (isSetApart(rows.text.raw(), start, start + 1)
            || isSetApart(rows.text.raw(), end - 1, end - 2));
  }

  private static boolean isSetApart(String raw, int at, int beside) {
    return Letters.isSpace(raw.charAt(beside)) && Letters.isIdeograph(raw.charAt(at));
  }

  /** Whether a row stands in a headline that is one by itself. */
  private static boolean isOfRun(Rows rows, int row) {
    int from = row;
    while (from > 0 && row - from <= MOST_ALONE && rows.form[from - 1] == RowForm.VERTICAL) {
      from--;
    }
    int to = row;
    while (to < rows.count && to - from <= MOST_ALONE && rows.form[to] == RowForm.VERTICAL) {
      to++;
    }
    return to - from > MOST_ALONE;
  }
}
