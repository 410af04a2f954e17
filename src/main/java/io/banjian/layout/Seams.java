package io.banjian.layout;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.Span;
import java.util.List;

/** Turns the decisions about rows into breaks with what stands in their place. */
final class Seams {
  /** No column is so wide: a line of it under a picture. */
  private static final int WIDE_CAPTION = 60;

  /** A full line and one at the edge of the column under it. */
  private static final double PLACED = 2;

  private Seams() {}

  /**
   * @param interleaved regions of lines that take turns
   */
  static LineBreak[] of(Rows rows, BreakPath.Decisions decisions, List<ColumnRegion> interleaved) {
    boolean[] elsewhere = InterleavedRows.goOnElsewhere(rows, interleaved);
    boolean[] inDoubt = InterleavedRows.areInDoubt(rows, interleaved);
    LineBreak[] seams = new LineBreak[Math.max(0, rows.count - 1)];
    Disorder disorder = Disorder.of(rows, decisions);
    for (int row = 0; row + 1 < rows.count; row++) {
      seams[row] = seam(rows, row, decisions, disorder, elsewhere[row], inDoubt[row]);
    }
    return seams;
  }

  private static LineBreak seam(
      Rows rows,
      int row,
      BreakPath.Decisions decisions,
      Disorder disorder,
      boolean elsewhere,
      boolean inDoubt) {
    double margin;
    if (rows.isFixed(row) || rows.isFixed(row + 1)) {
      margin = fixedMargin(rows, row, decisions.wrapped());
    } else {
      margin = decisions.margin()[row];
      // a pipeline that glues the lines of each paragraph it makes out leaves alone what it could
      // not
      // put together: the order of those rows says nothing
      if (rows.placed[row] >= PLACED) {
        // the boxes show the one line under the other, whatever stands around them in the dump
      } else if (disorder.isTotal() || rows.isGlued || elsewhere) {
        margin = Math.min(margin, -Disorder.DOUBTFUL);
      } else if (inDoubt
          || disorder.reigns(row)
          || disorder.mayGoOnElsewhere(row)
          || disorder.mayBeScattered(row)) {
        margin = Math.min(margin, Disorder.DOUBTFUL);
      }
    }
    boolean joined = margin > 0;
    double confidence = 1 / (1 + Math.exp(-Math.abs(margin)));
    return new LineBreak(
        rows.line[row],
        rows.line[row + 1],
        new Span(rows.end[row], rows.start[row + 1]),
        joined,
        joined ? replacement(rows, row) : "\n",
        confidence,
        rows.blanksBefore[row + 1]);
  }

  /** What the forms of two rows decide without a look at their widths. */
  private static double fixedMargin(Rows rows, int row, boolean wrapped) {
    RowForm above = rows.form[row];
    RowForm below = rows.form[row + 1];
    if (above == RowForm.VERTICAL && below == RowForm.VERTICAL) {
      return VerticalRuns.isOneHeadline(rows, row) ? 3 : -3;
    }
    if (below == RowForm.INDEX && above != RowForm.INDEX && continuesEntry(rows, row + 1)) {
      return 2.5;
    }
    if (below == RowForm.BYLINE_TAIL) {
      return 2.5;
    }
    if (!wrapped || rows.isGlued) {
      return -6;
    }
    if (below == RowForm.CREDIT && above == RowForm.TEXT) {
      String raw = rows.text.raw();
      if (rows.chars[row + 1] == 1
          || BylineForm.endsWithRole(raw, rows.start[row], rows.end[row])) {
        return 3; // …通讯员|黄刚强摄, …沈 艳|摄
      }
    }
    boolean caption = rows.blanksBefore[row + 1] == 0 || rows.width[row] >= WIDE_CAPTION;
    if (below == RowForm.CREDIT
        && above == RowForm.TEXT
        && caption
        && rows.ends[row] == EndMark.SENTENCE
        && rows.width[row] > rows.width[row + 1]) {
      return 2; // a caption's credit is set at the end of its text
    }
    return -6;
  }

  /** （详见2版） and 版 alone belong to the entry above. */
  private static boolean continuesEntry(Rows rows, int row) {
    return rows.chars[row] == 1 || Marks.isOpening(rows.text.charAt(rows.start[row]));
  }

  /**
   * Chinese joins with nothing. Two Latin words, or a word and a number, were parted by the space
   * at which the line broke: print does not break within PM2.5.
   */
  static String replacement(Rows rows, int row) {
    String raw = rows.text.raw();
    if (rows.form[row] == RowForm.VERTICAL) {
      return rows.spacedBlank[row + 1] ? " " : "";
    }
    if (rows.form[row + 1] == RowForm.CREDIT) {
      return " ";
    }
    char before = raw.charAt(rows.end[row] - 1);
    char after = raw.charAt(rows.start[row + 1]);
    if (rows.form[row + 1] == RowForm.BYLINE_TAIL) {
      boolean splitName =
          rows.chars[row + 1] == 1
              || BylineForm.isVerb(raw, rows.start[row + 1], rows.end[row + 1])
              || (Letters.isSpace(raw.charAt(rows.start[row + 1] + 1))
                  && !NameForm.isNames(raw, rows.start[row + 1], rows.end[row + 1], false));
      return splitName ? "" : " ";
    }
    boolean letterBefore = isLatin(before);
    boolean letterAfter = isLatin(after);
    if ((letterBefore && (letterAfter || Letters.isDigit(after)))
        || (letterAfter && Letters.isDigit(before))) {
      return " ";
    }
    if (letterAfter && ".,;:!?".indexOf(before) >= 0 && rows.chars[row] > 1) {
      char inner = raw.charAt(rows.end[row] - 2);
      return isLatin(inner) ? " " : "";
    }
    return "";
  }

  private static boolean isLatin(char c) {
    CharClass k = CharTable.classOf(c);
    return k == CharClass.LATIN || k == CharClass.LATIN_EXTENDED;
  }
}
