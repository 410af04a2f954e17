package io.banjian.layout;

import static io.banjian.layout.BreakPath.LATER;
import static io.banjian.layout.BreakPath.NO;
import static io.banjian.layout.BreakPath.OPENER;
import static io.banjian.layout.BreakPath.SECOND;
import static io.banjian.layout.BreakPath.max;

/** What a piece of a torn line is worth in each state: as much as the printed line it is of. */
final class TornFits {
  /** Adjoining marks that are torn on a page that tears them. */
  private static final double TORN = Math.log(0.6);

  /** No measure is known, but no wider than the printed line above. */
  private static final double UNKNOWN = -3.2;

  private final Rows rows;
  private final TornLines torn;
  private final IndentHabit indents;

  TornFits(Rows rows, TornLines torn, IndentHabit indents) {
    this.rows = rows;
    this.torn = torn;
    this.indents = indents;
  }

  /** Raises the fits of a piece to what its printed line makes of them. */
  void raise(
      int row,
      double stops,
      int[] measures,
      int known,
      double[] lastFit,
      double[] fullFit,
      int offset) {
    if (!torn.isTorn(row)) {
      return;
    }
    Rows printed = torn.printed;
    int line = torn.lineOf(row);
    int below = torn.lastPieceOf(row) + 1;
    int next = below < rows.count ? rows.headUnit[below] : 2;
    double body = TORN + stops;
    double end = body + RowFits.BODY + rows.ends[row].last;
    boolean goesOn = torn.goesOn(row);
    for (int k = 0; k < known; k++) {
      int at = offset + k * 3;
      double flush = LineFit.full(printed, line, measures[k], 0, next);
      double indented = LineFit.full(printed, line, measures[k], LineFit.INDENT, next);
      double opener = indents.opener(indented, flush);
      double last = LineFit.last(printed, line, measures[k]);
      // what goes on below may be a paragraph's last line
      double open = goesOn ? last : NO;
      if (torn.beganAbove(row)) {
        raise(fullFit, at + SECOND, body + max(max(opener, flush), open));
        raise(lastFit, at + SECOND, end + last);
        raise(lastFit, at + LATER, end + last);
      } else {
        raise(fullFit, at + OPENER, body + max(opener, open));
        raise(fullFit, at + SECOND, body + max(flush, open));
      }
      raise(fullFit, at + LATER, body + max(flush, open));
    }
    int above = line > 0 ? printed.tail[line - 1] : printed.tail[line];
    if (printed.tail[line] - above <= 2) {
      int at = offset + known * 3;
      raise(goesOn ? fullFit : lastFit, at + SECOND, UNKNOWN + (goesOn ? body : end));
      raise(goesOn ? fullFit : lastFit, at + LATER, UNKNOWN + (goesOn ? body : end));
    }
  }

  private static void raise(double[] fits, int at, double fit) {
    fits[at] = max(fits[at], fit);
  }
}
