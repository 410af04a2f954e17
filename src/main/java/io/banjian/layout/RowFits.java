package io.banjian.layout;

import static io.banjian.layout.BreakPath.LATER;
import static io.banjian.layout.BreakPath.NO;
import static io.banjian.layout.BreakPath.OPENER;
import static io.banjian.layout.BreakPath.SECOND;
import static io.banjian.layout.BreakPath.max;

import java.util.Optional;

/**
 * What a row is worth in each state it may be in, as log likelihoods: a full line or the last one,
 * in each place of a paragraph and at each measure; or alone. What is left to {@link BreakPath} is
 * how the states of neighbouring rows go together.
 */
final class RowFits {
  /** No newspaper sets a longer line, not even under a picture: it is a paragraph. */
  private static final int WIDEST_LINE = 130;

  /** Most paragraphs have more than one line. */
  private static final double ONE_LINE = Math.log(0.45);

  /** 字。 under a line is its rest: hardly a paragraph is a word and a full stop. */
  private static final double ORPHAN = Math.log(0.05);

  /** One paragraph in 250 lost its end, or has it elsewhere on the page. */
  private static final double END_LOST = Math.log(0.004);

  static final double BODY = Math.log(0.94);

  private static final double SUBHEAD = Math.log(0.08);

  /** One headline line in four is set in two halves: 赶订单 竞春光. */
  private static final double HEADING_GAP = Math.log(0.25);

  /** One subhead in two is an opener, whether it is indented or not. */
  private static final double ANY_INDENT = Math.log(0.5);

  private final Rows rows;
  private final Optional<TornFits> torn;
  private final IndentHabit indents;
  private final boolean[] gapInHalves;
  private final double strayGap;
  private final double unwrapped;

  /** Of the row at hand, what its width says for each measure. */
  private final double[] lines = new double[MeasureFinder.MOST * LineFit.KINDS];

  RowFits(Rows rows, Optional<TornLines> torn, IndentHabit indents) {
    this.rows = rows;
    this.indents = indents;
    this.torn = torn.map(lines -> new TornFits(rows, lines, indents));
    this.strayGap = strayGaps(rows);
    this.unwrapped = unwrapped(rows);
    this.gapInHalves = new boolean[rows.count];
    for (int row = 0; row < rows.count; row++) {
      gapInHalves[row] = rows.gaps[row] > 0 && hasGapInHalves(rows, row);
    }
  }

  /** Whether lines of running text mostly break off, so that wraps are to be expected. */
  boolean wrapped() {
    return unwrapped == 0;
  }

  /** Fits of a row as the last line and as a full line, for every measure and place. */
  void of(int row, int[] measures, int known, double[] lastFit, double[] fullFit, int offset) {
    int next = row + 1 < rows.count ? rows.headUnit[row + 1] : 2;
    double body = bodyStops(row);
    double bodyEnd = BODY + rows.ends[row].last + body;
    double headEnd = SUBHEAD + headingEnd(row) + headingStops(row);
    double openerEnd = max(bodyEnd + ONE_LINE + (isOrphan(row) ? ORPHAN : 0), headEnd);
    double lost = END_LOST + rows.ends[row].inside;
    // a subhead of two lines: the line above was taken for running text, which is taken back here
    boolean heading = row > 0 && rows.stops[row - 1] == 0 && headEnd > -8;
    double secondHead = heading ? headEnd + headingStops(row - 1) - bodyStops(row - 1) : NO;
    if (heading && rows.width[row] * 10 >= rows.width[row - 1] * 7) {
      secondHead -= 2.5; // what runs over is short; two lines of a length are two headlines
    }
    LineFit.of(rows, row, measures, known, next, lines);
    for (int k = 0, at = offset, line = 0; k < known; k++, at += 3, line += LineFit.KINDS) {
      double last = lines[line + LineFit.LAST];
      double flush = lines[line + LineFit.FLUSH] + body;
      double opener = indents.opener(lines[line + LineFit.INDENTED] + body, flush);
      double second = bodyEnd;
      if (heading) {
        second = max(second, secondHead + flushHeading(row - 1, measures[k]));
      }
      fullFit[at + OPENER] = opener;
      fullFit[at + SECOND] = flush;
      fullFit[at + LATER] = flush;
      // a paragraph that lost its end lost it behind a full line
      double lostFlush = flush + lost;
      lastFit[at + OPENER] = max(last + openerEnd, opener + lost);
      lastFit[at + SECOND] = max(last + second, lostFlush);
      lastFit[at + LATER] = max(last + bodyEnd, lostFlush);
    }
    double secondEnd = max(bodyEnd, secondHead);
    unknownFits(
        row, lastFit, fullFit, offset + known * 3, max(openerEnd, bodyEnd), secondEnd, bodyEnd);
    if (torn.isPresent()) {
      torn.get().raise(row, body, measures, known, lastFit, fullFit, offset);
    }
  }

  private boolean isOrphan(int row) {
    return rows.chars[row] <= 3
        && rows.ends[row] == EndMark.SENTENCE
        && rows.starts[row] == StartMark.IDEOGRAPH;
  }

  /** Subheads are not indented: what an unindented opener cost is given back. */
  private double flushHeading(int row, int measure) {
    int next = rows.headUnit[row + 1];
    double flush = LineFit.full(rows, row, measure, 0, next);
    double indented = LineFit.full(rows, row, measure, LineFit.INDENT, next);
    double paid = indents.opener(indented, flush);
    return max(flush, indented) + ANY_INDENT - paid;
  }

  /** Without a measure only the row above can say whether a line is full. */
  private void unknownFits(
      int row,
      double[] lastFit,
      double[] fullFit,
      int at,
      double openerEnd,
      double secondEnd,
      double bodyEnd) {
    int width = rows.head[row];
    int above = row > 0 ? rows.tail[row - 1] : width;
    int grown = width - above;
    lastFit[at + OPENER] = -4.0 + openerEnd;
    lastFit[at + SECOND] = (grown <= LineFit.INDENT + 2 ? -3.2 : -14) + secondEnd;
    lastFit[at + LATER] = (grown <= 2 ? -3.2 : -14) + bodyEnd;
    boolean stretched = rows.isStretched(row) || (row > 0 && rows.isStretched(row - 1));
    // clean text: a paragraph a line, no measure, and every line ends its sentence
    double body = bodyStops(row) + (rows.ends[row].endsSentence() ? -5 : 0) + unwrapped;
    if (width > WIDEST_LINE) {
      body -= 8;
    }
    // a headline looks like a line that was broken off: without ， 。 the guess is a poor one
    fullFit[at + OPENER] = body + (rows.stops[row] > 0 ? -4.2 : -7.5);
    if (rows.width[row] >= 60) {
      fullFit[at + OPENER] += 1; // captions and leads run wide, headlines do not
    }
    fullFit[at + SECOND] =
        body + (stretched || (grown >= -2 && grown <= LineFit.INDENT + 2) ? -1.8 : -9);
    fullFit[at + LATER] = body + (stretched || (grown >= -2 && grown <= 2) ? -1.4 : -9);
  }

  /** One character in fifteen of running text is ， 。 or ；, hardly one in a headline. */
  private double bodyStops(int row) {
    double gap = gapInHalves[row] ? strayGap : 0;
    return gap + (rows.stops[row] > 0 ? -0.4 : -rows.ink[row] / 30.0);
  }

  private double headingStops(int row) {
    return (rows.stops[row] > 0 ? -2.8 : -0.05) + (gapInHalves[row] ? HEADING_GAP : 0);
  }

  /**
   * Where nearly every line of running text ends its sentence, lines are paragraphs already, and
   * one that breaks off is a paragraph cut short.
   */
  private static double unwrapped(Rows rows) {
    int running = 0;
    int broken = 0;
    for (int row = 0; row < rows.count; row++) {
      if (!rows.isFixed(row) && rows.stops[row] > 0) {
        running++;
        broken += rows.ends[row].endsSentence() ? 0 : 1;
      }
    }
    return running >= 4 && broken * 5 < running * 2 ? -6 : 0;
  }

  /**
   * How often a row of running text has the gap of a headline in halves: OCR sets gaps anywhere.
   */
  private static double strayGaps(Rows rows) {
    int running = 60;
    int gaps = 0;
    for (int row = 0; row < rows.count; row++) {
      if (!rows.isFixed(row) && rows.stops[row] > 0) {
        running++;
        gaps += rows.wideGaps[row] > 0 && rows.starts[row] != StartMark.DATELINE ? 1 : 0;
      }
    }
    return Math.log((gaps + 0.6) / running);
  }

  /** 创谷为媒 提升创新成色: one gap between two pieces of Chinese, and no mark. */
  private static boolean hasGapInHalves(Rows rows, int row) {
    if (rows.wideGaps[row] == 0
        || rows.wideGaps[row] > 2
        || rows.stops[row] > 0
        || rows.isStretched(row)
        || rows.starts[row] == StartMark.DATELINE
        || rows.starts[row] == StartMark.LABEL
        || rows.chars[row] > 30) {
      return false;
    }
    String raw = rows.text.raw();
    int piece = 0;
    for (int i = rows.start[row]; i < rows.end[row]; i++) {
      if (!Letters.isSpace(raw.charAt(i))) {
        piece++;
      } else if (piece > 0) {
        if (piece < 3) {
          return false;
        }
        piece = 0;
      }
    }
    return piece >= 3;
  }

  /** How likely a subhead ends as a row does. */
  private double headingEnd(int row) {
    return switch (rows.ends[row]) {
      case IDEOGRAPH -> -0.15;
      case NARROW, DASH, OTHER -> -2.8;
      case CLOSER -> -2.2;
      case SENTENCE -> rows.text.charAt(rows.end[row] - 1) == '。' ? -6 : -3;
      case COMMA, PAUSE, SEMICOLON, COLON, OPENER, TAIL -> -6;
    };
  }

  /** A row that is no part of a paragraph: a headline line, an item, a name. */
  double alone(int row) {
    double fit = -2.5;
    fit +=
        switch (rows.ends[row]) {
          case IDEOGRAPH -> -0.15;
          case NARROW, DASH, OTHER -> -2.3;
          case CLOSER -> -2.0;
          case SENTENCE -> rows.text.charAt(rows.end[row] - 1) == '。' ? -5 : -2.8;
          case COLON -> -3;
          case PAUSE -> -4.5;
          case COMMA, SEMICOLON, OPENER -> -6;
          case TAIL -> -3;
        };
    fit += headingStops(row) * max(1, rows.stops[row] * 0.8);
    if (rows.starts[row] == StartMark.DATELINE) {
      fit -= 5; // 本报讯 begins a text
    }
    if (isOrphan(row)) {
      fit += ORPHAN;
    }
    if (rows.starts[row] == StartMark.POINTER) {
      fit -= 3;
    }
    if (rows.width[row] > 40 && rows.stops[row] > 0) {
      fit -= 1.5; // long and with ， in it: a caption's line
    }
    if (rows.width[row] > 40) {
      fit -= rows.width[row] > 60 ? 3 : 1.2; // headlines run to twenty characters
    }
    return fit;
  }
}
