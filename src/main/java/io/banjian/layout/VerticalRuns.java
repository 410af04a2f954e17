package io.banjian.layout;

import io.banjian.layout.columns.UprightRun;
import io.banjian.lexicon.Lexicon;
import io.banjian.text.Span;
import io.banjian.text.View;
import io.banjian.text.ViewBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Vertical headlines: 南/太/湖/新/区, one character a row, or two where it stands in two columns.
 *
 * <p>Three rows make a run. 一 alone is a section mark, and two short rows one under the other are
 * the ends of two columns.
 */
final class VerticalRuns {
  private static final int SHORTEST = 3;

  /** Opening and closing ones in turn, upright forms as well. */
  private static final String QUOTES = "“”‘’「」『』《》〈〉（）﹁﹂﹃﹄︽︾︿﹀︵︶";

  private static final String OF_HEADLINES = "！？：、·—…︱︰";

  private VerticalRuns() {}

  static void mark(Rows rows) {
    boolean fontRuns = FontRuns.areRowsOf(rows);
    int row = 0;
    while (row < rows.count) {
      int end = row;
      while (end < rows.count && isNarrow(rows, end) && !(end > row && rows.newPage[end])) {
        end++;
      }
      if (end - row >= shortest(rows, row, end)
          && singles(rows, row, end) * 2 >= end - row
          && (!fontRuns || isParted(rows, row, end))
          && (readsDown(rows, row, end) || !holdsMarks(rows, row, end))) {
        for (int i = row; i < end; i++) {
          rows.form[i] = RowForm.VERTICAL;
        }
      } else if (end - row == 1 && isSectionNumber(rows, row)) {
        rows.form[row] = RowForm.SECTION_MARK;
      }
      row = Math.max(end, row + 1);
    }
  }

  /** Whether blank lines set a run off from the text above and below it. */
  private static boolean isParted(Rows rows, int from, int to) {
    return to - from > SHORTEST + 1
        && (from == 0 || rows.blanksBefore[from] > 0)
        && (to == rows.count || rows.blanksBefore[to] > 0);
  }

  /**
   * Whether the characters follow each other as in a text. What a recognizer read in a picture does
   * not, though a name (丁|聿|明) may not either.
   */
  static boolean readsDown(Rows rows, int from, int to) {
    double follows = 0;
    for (int row = from; row + 1 < to; row++) {
      char above = rows.reading().charAt(rows.end[row] - 1);
      char below = rows.reading().charAt(rows.start[row + 1]);
      if (Letters.isIdeograph(above) && Letters.isIdeograph(below)) {
        follows += Lexicon.follows(above, below);
      }
    }
    return follows >= 0;
  }

  /**
   * Whether there is a bar, a letter, half a pair among ideographs: 推 / > / 进. A headline has
   * quotes of which both halves are there, and marks of its own.
   */
  private static boolean holdsMarks(Rows rows, int from, int to) {
    int foreign = 0;
    int ideographs = 0;
    StringBuilder open = new StringBuilder();
    for (int row = from; row < to; row++) {
      char c = rows.text.charAt(rows.start[row]);
      int last = open.length() - 1;
      if (Letters.isIdeograph(c)) {
        ideographs++;
      } else if (QUOTES.indexOf(c) >= 0 && QUOTES.indexOf(c) % 2 == 0) {
        open.append(c);
      } else if (last >= 0 && QUOTES.indexOf(c) == QUOTES.indexOf(open.charAt(last)) + 1) {
        open.setLength(last);
      } else if (!Letters.isDigit(c) && OF_HEADLINES.indexOf(c) < 0) {
        foreign++;
      }
    }
    return foreign + open.length() > 0 && ideographs > 0;
  }

  /** Where a blank line follows every row, short rows are common: OCR leaves scraps. */
  private static int shortest(Rows rows, int from, int to) {
    int blanks = 0;
    for (int row = from + 1; row < to; row++) {
      blanks += rows.blanksBefore[row] > 0 ? 1 : 0;
    }
    return blanks * 2 >= to - from - 1 && blanks > 0 ? SHORTEST + 2 : SHORTEST;
  }

  /**
   * Whether a run goes on behind a row. A headline in two columns is balanced, 火箭将以两场的 beside
   * 差距无缘季后赛; two headlines side by side hardly ever are.
   */
  static boolean isOneHeadline(Rows rows, int row) {
    if (rows.newPage[row + 1]) {
      return false;
    }
    if (rows.blanksBefore[row + 1] == 0 || rows.spacedBlank[row + 1]) {
      return true;
    }
    int before = segment(rows, row, -1);
    int after = segment(rows, row + 1, 1);
    // where a blank line follows every character the pieces are of one row each
    return before == 1 || after == 1 || Math.abs(before - after) <= 1;
  }

  /** Rows of a run that no blank line parts, from a row on in one direction. */
  private static int segment(Rows rows, int from, int step) {
    int length = 1;
    int row = from;
    while (row + step >= 0
        && row + step < rows.count
        && rows.form[row + step] == RowForm.VERTICAL
        && isUnparted(rows, step > 0 ? row + 1 : row)) {
      length += rows.spacedBlank[step > 0 ? row + 1 : row] ? 2 : 1;
      row += step;
    }
    return length;
  }

  private static boolean isUnparted(Rows rows, int row) {
    return rows.blanksBefore[row] == 0 || rows.spacedBlank[row];
  }

  /** The columns of a run, if it stands in more than one: the right one is read first. */
  static Optional<UprightRun> columns(Rows rows, Paragraphs.Group group) {
    if (rows.form[group.first()] != RowForm.VERTICAL || group.rows() < SHORTEST) {
      return Optional.empty();
    }
    List<int[]> offsets = new ArrayList<>(group.rows());
    for (int row = group.first(); row <= group.last(); row++) {
      int start = rows.start[row];
      int last = rows.end[row] - 1;
      offsets.add(isPair(rows, row) ? new int[] {start, last} : new int[] {start});
      if (!isPair(rows, row) && last > start) {
        return Optional.empty(); // 75 is one figure in one place: such a run has one column
      }
    }
    return UprightRun.find(rows.reading(), offsets);
  }

  /** A row of two ideographs; 75 is one figure in one place. */
  private static boolean isPair(Rows rows, int row) {
    return rows.chars[row] == 2 && Letters.isIdeograph(rows.text.charAt(rows.start[row]));
  }

  /** A headline in several columns as it reads. */
  static View view(Rows rows, UprightRun run) {
    ViewBuilder view = View.over(rows.text);
    for (int[] column : run.columns()) {
      for (int offset : column) {
        view.show(new Span(offset, offset + 1));
      }
    }
    return view.build();
  }

  private static boolean isNarrow(Rows rows, int row) {
    int chars = rows.chars[row];
    if (chars > 2) {
      return false;
    }
    RowForm form = rows.form[row];
    if (form != RowForm.TEXT && form != RowForm.PAGE_HEAD && form != RowForm.ORNAMENT) {
      return false;
    }
    if (chars == 2) {
      // two columns of characters, or a figure: 75, never 的。 nor the NA of a logo
      char first = rows.text.charAt(rows.start[row]);
      char last = rows.text.charAt(rows.end[row] - 1);
      return (Letters.isIdeograph(first) && Letters.isIdeograph(last))
          || (Letters.isDigit(first) && Letters.isDigit(last));
    }
    // 。 alone is the end of a paragraph that lost its line
    return rows.text.charAt(rows.start[row]) != '。';
  }

  private static int singles(Rows rows, int from, int to) {
    int singles = 0;
    int pairs = 0;
    for (int i = from; i < to; i++) {
      if (rows.chars[i] == 1) {
        singles++;
      } else {
        pairs++;
      }
    }
    return Math.max(singles, pairs >= SHORTEST + 1 ? pairs : 0);
  }

  private static boolean isSectionNumber(Rows rows, int row) {
    return rows.chars[row] == 1 && "一二三四五六七八九十".indexOf(rows.text.charAt(rows.start[row])) >= 0;
  }
}
