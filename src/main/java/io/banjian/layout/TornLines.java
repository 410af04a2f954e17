package io.banjian.layout;

import java.util.Optional;

/**
 * Printed lines that the extractor tore where two marks are set close: 說：|「老師, 一杯茶」|。
 *
 * <p>Print pulls adjoining marks together, so that one's box begins before the other's ends, and an
 * extractor that starts a line wherever the pen steps back starts one there. No width fits such
 * pieces; that of the printed line does. Print never breaks between a closing mark and the stop
 * behind it, so one line that does tells of a page's extractor that it tears them.
 */
final class TornLines {
  /** The widest line near by tells how much a printed line may hold. */
  private static final int NEAR = 40;

  /** Of lines near by none may be full to the last character. */
  private static final int SPARE = 2;

  /** One row in twelve holds two such marks. */
  static final double SEAM = Math.log(0.08);

  /** The page's printed lines, one row each. */
  final Rows printed;

  /** For each row the printed line that it is of, and the first and last row of that line. */
  private final int[] lineOf;

  private final int[] first;
  private final int[] last;

  private TornLines(Rows rows) {
    printed = new Rows(rows.text, rows.count);
    lineOf = new int[rows.count];
    first = new int[rows.count];
    last = new int[rows.count];
    int row = 0;
    while (row < rows.count) {
      int end = lastPiece(rows, row);
      for (int piece = row; piece <= end; piece++) {
        lineOf[piece] = printed.count;
        first[piece] = row;
        last[piece] = end;
      }
      append(rows, row, end);
      row = end + 1;
    }
  }

  /** The printed lines of a page that has torn ones. */
  static Optional<TornLines> of(Rows rows) {
    for (int row = 0; row + 1 < rows.count; row++) {
      if (rows.starts[row + 1] == StartMark.CLOSER && isSeam(rows, row)) {
        return Optional.of(new TornLines(rows));
      }
    }
    return Optional.empty();
  }

  boolean isTorn(int row) {
    return last[row] > first[row];
  }

  /** Whether the printed line of a row began above. */
  boolean beganAbove(int row) {
    return row > first[row];
  }

  /** Whether the printed line of a row goes on below. */
  boolean goesOn(int row) {
    return row < last[row];
  }

  int lineOf(int row) {
    return lineOf[row];
  }

  int lastPieceOf(int row) {
    return last[row];
  }

  private static int lastPiece(Rows rows, int row) {
    int width = rows.width[row];
    int room = -1;
    int end = row;
    while (end + 1 < rows.count && isSeam(rows, end)) {
      room = room < 0 ? widestNear(rows, row) : room;
      // the pair is set in the room of one and a half
      width += rows.width[end + 1] - 1;
      if (width > room + SPARE) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether two rows end and begin with marks that print sets close to each other. */
  private static boolean isSeam(Rows rows, int row) {
    if (rows.form[row] != RowForm.TEXT
        || rows.form[row + 1] != RowForm.TEXT
        || rows.blanksBefore[row + 1] > 0) {
      return false;
    }
    char below = rows.text.charAt(rows.start[row + 1]);
    return isWideMark(rows.text.charAt(rows.end[row] - 1))
        && (isWideMark(below) || (below > 0x7F && Marks.isOpening(below)));
  }

  private static boolean isWideMark(char c) {
    return c > 0x7F && "％…·℃".indexOf(c) < 0 && Marks.mayNotStart(c);
  }

  private static int widestNear(Rows rows, int row) {
    int widest = 0;
    for (int i = Math.max(0, row - NEAR); i < Math.min(rows.count, row + NEAR); i++) {
      if (!rows.isFixed(i) && !rows.isStretched(i)) {
        widest = Math.max(widest, rows.width[i]);
      }
    }
    return widest;
  }

  /** Adds the pieces of a printed line as one row. */
  private void append(Rows rows, int from, int to) {
    int line = printed.count++;
    printed.form[line] = rows.form[from];
    printed.ends[line] = rows.ends[to];
    printed.pieces[line] = rows.pieces[from];
    printed.gluedMeasure[line] = rows.gluedMeasure[from];
    printed.stops[line] = to - from; // what ended the pieces stands within the line
    for (int row = from; row <= to; row++) {
      printed.ink[line] += rows.ink[row];
      printed.width[line] += rows.width[row];
      printed.gaps[line] += rows.gaps[row];
      printed.narrow[line] += rows.narrow[row];
      printed.squeezable[line] += rows.squeezable[row];
      printed.stops[line] += rows.stops[row];
      printed.spacedRun[line] = Math.max(printed.spacedRun[line], rows.spacedRun[row]);
    }
    int squeezed = to - from;
    printed.width[line] -= squeezed;
    printed.ink[line] -= squeezed;
    printed.head[line] = from == to ? rows.head[from] : printed.width[line];
    printed.tail[line] = from == to ? rows.tail[from] : printed.width[line];
  }
}
