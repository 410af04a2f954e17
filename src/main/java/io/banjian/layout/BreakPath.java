package io.banjian.layout;

import java.util.Arrays;

/**
 * Decides all breaks of a run of rows together.
 *
 * <p>A row is the first, second or a later line of a paragraph set at one of the page's measures,
 * or it stands alone (a headline). A path through these states says where paragraphs end; the best
 * one weighs how full every line is, how it ends, how the next begins and what blank lines say, and
 * a short opener further down can overrule a full stop above. For each break the best path that
 * joins is held against the best that does not: the difference is the confidence. Where that leaves
 * a doubt the words are asked, see {@link WordEvidence}.
 */
final class BreakPath {
  /** Rows decided in one go; longer runs are cut, so that a hostile page costs little memory. */
  private static final int LONGEST = 1500;

  private static final double NO = -1e9;

  private static final double SAME_MEASURE = Math.log(0.86);
  private static final double NEW_MEASURE = Math.log(0.08);
  private static final double TO_ALONE = Math.log(0.06);

  /** A headline is seldom one line, and text follows it. */
  private static final double ALONE_TO_ALONE = Math.log(0.5);

  private static final double ALONE_TO_TEXT = Math.log(0.5);
  private static final double START_ALONE = Math.log(0.4);
  private static final double START_TEXT = Math.log(0.55);

  /** Text follows a byline; a headline seldom does. */
  private static final double BYLINE_ALONE = Math.log(0.12);

  private static final double BYLINE_TEXT = Math.log(0.85);

  /** Above a byline stands a headline, its own or, in a dump, that of the article before. */
  private static final double TEXT_TO_BYLINE = Math.log(0.15);

  /** Text that goes on from elsewhere, behind a jump or a picture: its first line is full. */
  private static final double START_CONTINUED = Math.log(0.03);

  /** A paragraph broken off and another one's middle behind it: columns out of order. */
  private static final double TO_CONTINUED = Math.log(0.004);

  /** Text that runs around a picture changes its measure in mid-paragraph: once in 300 lines. */
  private static final double CHANGE_INSIDE = Math.log(0.003);

  /** No newspaper sets a longer line, not even under a picture: it is a paragraph. */
  private static final int WIDEST_LINE = 130;

  /** Most paragraphs have more than one line. */
  private static final double ONE_LINE = Math.log(0.45);

  /** One paragraph in 250 lost its end, or has it elsewhere on the page. */
  private static final double END_LOST = Math.log(0.004);

  private static final double BODY = Math.log(0.94);
  private static final double SUBHEAD = Math.log(0.08);

  /** One headline line in four is set in two halves: 赶订单 竞春光. */
  private static final double HEADING_GAP = Math.log(0.25);

  private static final int OPENER = 0;
  private static final int SECOND = 1;
  private static final int LATER = 2;

  private final Rows rows;
  private final SeamEvidence seams;
  private final WordEvidence words;
  private final MeasureFinder.Measures found;

  /** The measures that the run at hand may have, and their shares; the last is the unknown one. */
  private int[] measures = new int[0];

  private double[] shares = new double[0];
  private int known;
  private int kinds;

  /** States within a paragraph: a place in it at a measure. */
  private int places;

  private int alone;
  private int states;
  private final double logIndent;
  private final double logFlush;

  private final boolean[] gapInHalves;
  private final double[] aloneFits;
  private final double strayGap;
  private final double unwrapped;

  /** For each row the log odds that it joins the next, and the measure of its best state. */
  private final double[] margin;

  private final int[] measureOf;
  private final boolean[] standsAlone;

  private BreakPath(Rows rows, MeasureFinder.Measures found, double indented) {
    this.rows = rows;
    this.seams = new SeamEvidence(rows);
    this.words = new WordEvidence(rows);
    this.found = found;
    this.logIndent = Math.log(indented);
    this.logFlush = Math.log(1 - indented);
    this.strayGap = strayGaps();
    this.unwrapped = unwrapped();
    this.gapInHalves = new boolean[rows.count];
    for (int row = 0; row < rows.count; row++) {
      gapInHalves[row] = rows.gaps[row] > 0 && hasGapInHalves(row);
    }
    this.aloneFits = new double[rows.count];
    this.margin = new double[rows.count];
    this.measureOf = new int[rows.count];
    this.standsAlone = new boolean[rows.count];
    Arrays.fill(margin, NO);
  }

  /**
   * The decisions for a page, in arrays by row.
   *
   * @param wrapped whether lines of running text mostly break off, so that wraps are to be expected
   */
  record Decisions(double[] margin, int[] measureOf, boolean[] standsAlone, boolean wrapped) {
    boolean joins(int row) {
      return margin[row] > 0;
    }
  }

  static Decisions decide(Rows rows) {
    MeasureFinder.Measures found = MeasureFinder.find(rows);
    BreakPath path = new BreakPath(rows, found, IndentHabit.share(rows));
    int row = 0;
    while (row < rows.count) {
      if (rows.isFixed(row)) {
        path.standsAlone[row] = true;
        row++;
        continue;
      }
      int end = row;
      while (end < rows.count && !rows.isFixed(end) && end - row < LONGEST) {
        end++;
      }
      path.run(row, end);
      if (path.words.join(row, end, path.margin, path.seams.inside, path.standsAlone)) {
        path.run(row, end);
      }
      row = end;
    }
    return new Decisions(path.margin, path.measureOf, path.standsAlone, path.unwrapped == 0);
  }

  /** Leaves out the measures of which the run has no line, not even an opener. */
  private void choose(int from, int to) {
    boolean[] seen = new boolean[MeasureFinder.WIDEST + LineFit.INDENT + 4];
    for (int row = from; row < to; row++) {
      int width = Math.min(rows.tail[row], MeasureFinder.WIDEST);
      for (int w = Math.max(0, width - 2); w <= width + 1; w++) {
        seen[w] = true;
        seen[w + LineFit.INDENT] = true;
      }
    }
    measures = new int[found.count()];
    shares = new double[found.count() + 1];
    known = 0;
    for (int k = 0; k < found.count(); k++) {
      if (seen[found.units()[k]]) {
        measures[known] = found.units()[k];
        shares[known++] = found.share()[k];
      }
    }
    shares[known] = found.unknown();
    kinds = known + 1;
    places = kinds * 3;
    alone = places;
    states = places + 1;
  }

  private void run(int from, int to) {
    choose(from, to);
    int n = to - from;
    double[] forward = new double[n * states];
    Arrays.fill(forward, NO);
    double[] lastFit = new double[n * places];
    double[] fullFit = new double[n * places];
    for (int i = 0; i < n; i++) {
      fits(from + i, lastFit, fullFit, i * places);
      aloneFits[from + i] = aloneFit(from + i);
    }
    // forward: the best score of a path up to a row's state, the row's own break not yet decided
    double continued = from > 0 ? max(START_CONTINUED, cutOff(from - 1)) : START_CONTINUED;
    boolean signed = from > 0 && isSignature(rows.form[from - 1]);
    for (int k = 0; k < kinds; k++) {
      forward[k * 3 + OPENER] = (signed ? BYLINE_TEXT : START_TEXT) + shares[k];
      forward[k * 3 + LATER] = continued + shares[k];
    }
    forward[alone] = (signed ? BYLINE_ALONE : START_ALONE) + aloneFits[from];
    for (int i = 0; i + 1 < n; i++) {
      step(from + i, forward, i * states, lastFit, fullFit, i * places);
    }
    // backward: the best score of what follows a row's state, its own break included
    double[] after = new double[states];
    double[] before = new double[states];
    int lastRow = to - 1;
    int lastAt = (n - 1) * places;
    // the paragraph ends here, or something foreign stands in its way
    double cut = to < rows.count ? rows.ends[lastRow].inside + cutOff(to) : NO;
    boolean byline = to < rows.count && rows.form[to] == RowForm.BYLINE;
    for (int s = 0; s < kinds * 3; s++) {
      after[s] = max(lastFit[lastAt + s], fullFit[lastAt + s] + cut);
      if (byline) {
        after[s] += TEXT_TO_BYLINE;
      }
    }
    after[alone] = 0;
    settle(lastRow, forward, (n - 1) * states, after);
    for (int i = n - 2; i >= 0; i--) {
      back(from + i, forward, i * states, after, before, lastFit, fullFit, i * places);
      double[] swap = after;
      after = before;
      before = swap;
      settle(from + i, forward, i * states, after);
    }
  }

  private static boolean isSignature(RowForm form) {
    return form == RowForm.BYLINE || form == RowForm.BYLINE_TAIL;
  }

  /** How likely a foreign row stands in the middle of a paragraph. */
  private double cutOff(int foreign) {
    return switch (rows.form[foreign]) {
      case MERGED, VERTICAL -> Math.log(0.2);
      case JUMP -> Math.log(0.3); // the rest stands on another page
      case ORNAMENT, FOOTER, PAGE_HEAD, DATE, MASTHEAD, INDEX -> Math.log(0.05);
      case BYLINE, BYLINE_TAIL, CREDIT, SECTION_MARK, DOUBLED, TEXT -> Math.log(0.01);
    };
  }

  /** Fits of a row as the last line and as a full line, for every measure and place. */
  private void fits(int row, double[] lastFit, double[] fullFit, int offset) {
    int next = row + 1 < rows.count ? rows.headUnit[row + 1] : 2;
    double body = bodyStops(row);
    double bodyEnd = BODY + rows.ends[row].last + body;
    double headEnd = SUBHEAD + headingEnd(row) + headingStops(row);
    double openerEnd = max(bodyEnd + ONE_LINE, headEnd);
    double lost = END_LOST + rows.ends[row].inside;
    // a subhead of two lines: the line above was taken for running text, which is taken back here
    boolean heading = row > 0 && rows.stops[row - 1] == 0 && headEnd > -8;
    double secondHead = heading ? headEnd + headingStops(row - 1) - bodyStops(row - 1) : NO;
    if (heading && rows.width[row] * 10 >= rows.width[row - 1] * 7) {
      secondHead -= 2.5; // what runs over is short; two lines of a length are two headlines
    }
    for (int k = 0; k < known; k++) {
      int measure = measures[k];
      double last = LineFit.last(rows, row, measure);
      int at = offset + k * 3;
      lastFit[at + OPENER] = last + openerEnd;
      double second = bodyEnd;
      if (heading) {
        second = max(second, secondHead + flushHeading(row - 1, measure));
      }
      lastFit[at + SECOND] = last + second;
      lastFit[at + LATER] = last + bodyEnd;
      double flush = LineFit.full(rows, row, measure, 0, next) + body;
      double indented = LineFit.full(rows, row, measure, LineFit.INDENT, next) + body;
      double opener = max(logIndent + indented, logFlush + flush);
      fullFit[at + OPENER] = opener;
      fullFit[at + SECOND] = flush;
      fullFit[at + LATER] = flush;
      // a paragraph that lost its end lost it behind a full line
      lastFit[at + OPENER] = max(lastFit[at + OPENER], opener + lost);
      lastFit[at + SECOND] = max(lastFit[at + SECOND], flush + lost);
      lastFit[at + LATER] = max(lastFit[at + LATER], flush + lost);
    }
    double secondEnd = max(bodyEnd, secondHead);
    unknownFits(
        row, lastFit, fullFit, offset + known * 3, max(openerEnd, bodyEnd), secondEnd, bodyEnd);
  }

  /** Subheads are not indented: what an unindented opener cost is given back. */
  private double flushHeading(int row, int measure) {
    int next = rows.headUnit[row + 1];
    double flush = LineFit.full(rows, row, measure, 0, next);
    double indented = LineFit.full(rows, row, measure, LineFit.INDENT, next);
    double paid = max(logIndent + indented, logFlush + flush);
    return max(flush, indented) + Math.log(0.5) - paid;
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
  private double unwrapped() {
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
  private double strayGaps() {
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
  private boolean hasGapInHalves(int row) {
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
  private double aloneFit(int row) {
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

  private void step(
      int row, double[] forward, int at, double[] lastFit, double[] fullFit, int fit) {
    int next = at + states;
    int last = places; // in locals: this loop and the one below run for every row and measure
    double inside = seams.inside[row];
    double between = seams.between[row];
    double bestEnd = NO;
    double bestJoin = NO;
    for (int s = 0; s < last; s += 3) {
      int f = fit + s;
      int a = at + s;
      double opened = forward[a];
      double second = forward[a + SECOND];
      double later = forward[a + LATER];
      double endHere =
          max(opened + lastFit[f], max(second + lastFit[f + SECOND], later + lastFit[f + LATER]));
      endHere += between;
      double opener = opened + fullFit[f] + inside;
      double further = max(second + fullFit[f + SECOND], later + fullFit[f + LATER]) + inside;
      forward[next + s] = endHere + SAME_MEASURE;
      forward[next + s + SECOND] = opener;
      forward[next + s + LATER] = further;
      bestEnd = max(bestEnd, endHere);
      if (s < last - 3) { // the last measure is the unknown one
        bestJoin = max(bestJoin, max(opener, further));
      }
    }
    double fromAlone = forward[at + last] + between - SeamEvidence.LOG_BETWEEN;
    double anew = max(bestEnd + NEW_MEASURE, fromAlone + ALONE_TO_TEXT);
    double goingOn = max(bestEnd + TO_CONTINUED, fromAlone + START_CONTINUED);
    double changed = max(goingOn, bestJoin + CHANGE_INSIDE);
    double[] share = shares;
    for (int s = next, k = 0; s < next + last; s += 3, k++) {
      forward[s] = max(forward[s], share[k] + anew);
      double continued = share[k] + (k < known ? changed : goingOn);
      forward[s + LATER] = max(forward[s + LATER], continued);
    }
    forward[next + last] = aloneFits[row + 1] + max(bestEnd + TO_ALONE, fromAlone + ALONE_TO_ALONE);
  }

  private void back(
      int row,
      double[] forward,
      int at,
      double[] after,
      double[] before,
      double[] lastFit,
      double[] fullFit,
      int fit) {
    int last = places;
    double inside = seams.inside[row];
    double between = seams.between[row];
    double aloneNext = aloneFits[row + 1] + after[last];
    // the best that can follow an end, whatever the measure
    double anyOpener = NO;
    double anyContinued = NO;
    double anyKnown = NO;
    double[] share = shares;
    for (int s = 0, k = 0; s < last; s += 3, k++) {
      anyOpener = max(anyOpener, share[k] + after[s]);
      double continued = share[k] + after[s + LATER];
      anyContinued = max(anyContinued, continued);
      if (k < known) {
        anyKnown = max(anyKnown, continued);
      }
    }
    double afterEnd =
        max(max(anyOpener + NEW_MEASURE, anyContinued + TO_CONTINUED), aloneNext + TO_ALONE);
    double bestJoin = NO;
    double bestBreak = NO;
    for (int s = 0; s < last; s += 3) {
      double end = between + max(afterEnd, after[s] + SAME_MEASURE);
      double change = s < last - 3 ? anyKnown + CHANGE_INSIDE : NO;
      double joinFirst = inside + max(after[s + SECOND], change);
      double joinLater = inside + max(after[s + LATER], change);
      for (int role = 0; role < 3; role++) {
        double broken = lastFit[fit + s + role] + end;
        double joined = fullFit[fit + s + role] + (role == OPENER ? joinFirst : joinLater);
        before[s + role] = max(broken, joined);
        double score = forward[at + s + role];
        bestJoin = max(bestJoin, score + joined);
        bestBreak = max(bestBreak, score + broken);
      }
    }
    before[last] =
        between
            - SeamEvidence.LOG_BETWEEN
            + max(
                max(anyOpener + ALONE_TO_TEXT, anyContinued + START_CONTINUED),
                aloneNext + ALONE_TO_ALONE);
    bestBreak = max(bestBreak, forward[at + last] + before[last]);
    margin[row] = bestJoin - bestBreak;
  }

  /** No score is NaN, so that the comparison will do; {@code Math.max} asks twice as much. */
  private static double max(double one, double other) {
    return one > other ? one : other;
  }

  /** Notes the state of a row on the best path. */
  private void settle(int row, double[] forward, int at, double[] after) {
    int last = alone;
    int best = last;
    double bestScore = forward[at + last] + after[last];
    for (int s = 0; s < last; s++) {
      double score = forward[at + s] + after[s];
      if (score > bestScore) {
        bestScore = score;
        best = s;
      }
    }
    standsAlone[row] = best == last;
    measureOf[row] = best == last || best / 3 == known ? 0 : measures[best / 3];
  }
}
