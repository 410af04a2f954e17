package io.banjian.layout;

import io.banjian.text.EastAsianWidth;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Printed lines that an extractor set one behind the other, without a space, where a paragraph ends
 * and the next begins: 心里都要有数。“春耕不是把会开完就算完。”
 *
 * <p>Such a row is wider than the column above and below it, by the rest of a paragraph; and what
 * follows a full stop in it is a whole line of that column, or one that lost its indent.
 */
final class RunOnLines {
  /** Less than two characters more, and what print may squeeze out of the marks, prove nothing. */
  private static final int LEAST = 5;

  private static final int NARROWEST = 14;

  private RunOnLines() {}

  /** The places at which a line should end and does not, in page order. */
  static List<Span> find(Rows rows) {
    List<Span> found = new ArrayList<>();
    for (int row = 1; row + 1 < rows.count; row++) {
      int measure = measure(rows, row);
      if (measure >= NARROWEST && rows.width[row] >= measure + LEAST + rows.squeezable[row]) {
        int place = place(rows, row, measure);
        if (place > 0) {
          found.add(Span.at(place));
        }
      }
    }
    return found;
  }

  /** The measure of the column around a row in the middle of running text, or 0. */
  private static int measure(Rows rows, int row) {
    if (!isText(rows, row - 1)
        || !isText(rows, row)
        || !isText(rows, row + 1)
        || isParted(rows, row)
        || isParted(rows, row + 1)
        || !breaksOff(rows, row - 1)
        || !breaksOff(rows, row)) {
      return 0;
    }
    int above = rows.width[row - 1];
    int below = rows.width[row + 1];
    if (breaksOff(rows, row + 1)) {
      // the line below is the second of its paragraph, the one above may be the first
      int measure = Math.max(above, below);
      return isWhole(rows, row + 1, below, measure) && isLine(rows, row - 1, above, measure)
          ? measure
          : 0;
    }
    if (row < 2 || !isText(rows, row - 2) || !breaksOff(rows, row - 2)) {
      return 0;
    }
    int measure = Math.max(above, rows.width[row - 2]);
    return below <= measure + 1
            && isWhole(rows, row - 1, above, measure)
            && isLine(rows, row - 2, rows.width[row - 2], measure)
        ? measure
        : 0;
  }

  private static boolean isText(Rows rows, int row) {
    return rows.form[row] == RowForm.TEXT && rows.pieces[row] <= 1 && !rows.isStretched(row);
  }

  private static boolean isParted(Rows rows, int row) {
    return rows.blanksBefore[row] > 0 || rows.newPage[row];
  }

  private static boolean breaksOff(Rows rows, int row) {
    EndMark end = rows.ends[row];
    return end == EndMark.IDEOGRAPH
        || end == EndMark.NARROW
        || end == EndMark.COMMA
        || end == EndMark.PAUSE;
  }

  /** A whole line of a column, or one that lost its indent. */
  private static boolean isLine(Rows rows, int row, int width, int measure) {
    return isWhole(rows, row, width, measure)
        || isWhole(rows, row, width, measure - LineFit.INDENT);
  }

  /** A line is as wide as its column, less what did not fit and begins the next row. */
  private static boolean isWhole(Rows rows, int row, int width, int measure) {
    int next = row + 1 < rows.count ? rows.headUnit[row + 1] : 2;
    int slack = measure - width;
    return slack >= -1 && slack <= Math.max(1, next - 1);
  }

  /** Where the one sentence of a row ends behind which a whole line stands, or 0. */
  private static int place(Rows rows, int row, int measure) {
    String raw = rows.text.raw();
    int start = rows.start[row];
    int end = rows.end[row];
    int found = 0;
    for (int at = start + 1; at < end; at++) {
      char c = raw.charAt(at);
      if (Marks.mayNotStart(c)
          || Letters.isSpace(c)
          || Marks.endOf(raw, start, at) != EndMark.SENTENCE) {
        continue;
      }
      int line = EastAsianWidth.ofPrinted(raw, at, end);
      // a whole line before it may just as well be one of the same paragraph
      if (isLine(rows, row, line, measure) && rows.width[row] - line < measure - LineFit.INDENT) {
        if (found > 0) {
          return 0;
        }
        found = at;
      }
    }
    return found;
  }
}
