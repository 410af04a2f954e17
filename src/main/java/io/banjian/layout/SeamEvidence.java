package io.banjian.layout;

import java.util.Optional;

/**
 * What marks, quotes and blank lines say about each break, as logarithms of likelihood: for a break
 * inside a paragraph, and for one behind its end. Widths are left to {@link BreakPath}.
 */
final class SeamEvidence {
  /** Some eight column lines go to a paragraph. */
  private static final double LOG_INSIDE = Math.log(0.88);

  static final double LOG_BETWEEN = Math.log(0.12);

  /** A break inside a quotation is one in six inside paragraphs, one in a hundred between. */
  private static final double OPEN_QUOTE = Math.log(0.16 / 0.010);

  /** （编号 runs over a line's end, never over a paragraph's. */
  private static final double OPEN_BRACKET = Math.log(0.05 / 0.0012);

  /** One line in twenty of items that stand together would begin so by chance. */
  private static final double LISTED = Math.log(20);

  /** A quotation is looked for over so many rows; one left open longer was not closed. */
  private static final int REACH = 7;

  final double[] inside;
  final double[] between;

  SeamEvidence(Rows rows, Optional<TornLines> torn) {
    int n = rows.count;
    inside = new double[n];
    between = new double[n];
    BlankHabit habit = rows.blanks();
    IndentEvidence indents = new IndentEvidence(rows);
    String raw = rows.text.raw();
    boolean[] verse = rows.verse();
    int[] openQuote = openSince(rows, rows.lastQuote);
    int[] openBracket = openSince(rows, rows.lastBracket);
    for (int row = 0; row + 1 < n; row++) {
      double blank = (habit.forJoin(row) + indents.forJoin(row) + rows.placed[row]) / 2;
      boolean isTorn = torn.isPresent() && torn.get().goesOn(row);
      double wrap = LOG_INSIDE + rows.ends[row].inside + rows.starts[row + 1].inside;
      inside[row] = blank + (isTorn ? TornLines.SEAM : wrap);
      between[row] = LOG_BETWEEN + rows.starts[row + 1].first - blank;
      if (openQuote[row] >= 0 && closesSoon(rows, rows.firstQuote, row)) {
        inside[row] += OPEN_QUOTE;
      }
      if (openBracket[row] >= 0 && closesSoon(rows, rows.firstBracket, row)) {
        inside[row] += OPEN_BRACKET;
      }
      if (BylineForm.endsWithRole(raw, rows.start[row], rows.end[row])) {
        // …浓浓的年味。 通讯员|黄刚强摄: the role waits for its name
        inside[row] += 3;
      }
      if (rows.ends[row + 1] == EndMark.TAIL && rows.starts[row + 1] == StartMark.BRACKET) {
        // （万某 仲某） alone on a line ends the paragraph above
        inside[row] += 4;
      }
      if (rows.lastQuote[row] < 0 && rows.ends[row].endsSentence() && attributes(rows, row + 1)) {
        inside[row] += 2; // …的决心。”|市公安局相关负责人表示。
      }
      if (ItemList.holds(rows, row + 1)) {
        between[row] += LISTED;
      }
      if (rows.newPage[row + 1] || verse[row]) {
        inside[row] -= 8;
      }
    }
  }

  /** Whether a row is short and says who spoke: …负责人说。 */
  private static boolean attributes(Rows rows, int row) {
    int stop = rows.end[row] - 1;
    if (rows.ends[row] != EndMark.SENTENCE || rows.stops[row] > 0 || stop - rows.start[row] < 2) {
      return false;
    }
    String raw = rows.text.raw();
    char last = raw.charAt(stop - 1);
    return last == '说'
        || last == '道'
        || raw.startsWith("表示", stop - 2)
        || raw.startsWith("介绍", stop - 2);
  }

  /** For each row the row that opened what is still open at its end, or -1. */
  private static int[] openSince(Rows rows, byte[] last) {
    int[] open = new int[rows.count];
    int since = -1;
    for (int row = 0; row < rows.count; row++) {
      if (rows.isFixed(row)) {
        since = -1;
      } else if (last[row] != 0) {
        since = last[row] > 0 ? row : -1;
      } else if (since >= 0 && row - since > REACH) {
        since = -1;
      }
      open[row] = since;
    }
    return open;
  }

  /** Whether the next mark of its sort behind a row closes. */
  private static boolean closesSoon(Rows rows, byte[] first, int row) {
    for (int i = row + 1; i < Math.min(rows.count, row + 1 + REACH); i++) {
      if (rows.isFixed(i)) {
        return false;
      }
      if (first[i] != 0) {
        return first[i] < 0;
      }
    }
    return false;
  }
}
