package io.banjian.layout;

import java.util.Arrays;
import java.util.Optional;

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

  static final double NO = -1e9;

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

  static final int OPENER = 0;
  static final int SECOND = 1;
  static final int LATER = 2;

  private final Rows rows;
  private final SeamEvidence seams;
  private final WordEvidence words;
  private final RowFits fits;
  private final MeasureFinder.Measures found;

  /** The measures that the run at hand may have. */
  private RunMeasures measures = RunMeasures.NONE;

  private int kinds;

  /** States within a paragraph: a place in it at a measure. */
  private int places;

  private int alone;
  private int states;

  /** Of each row of the run at hand, by place and measure; looked at anew where words speak. */
  private double[] lastFit = new double[0];

  private double[] fullFit = new double[0];

  /** Of each row of the run, the best score of a path up to each of its states. */
  private double[] forward = new double[0];

  private final double[] aloneFits;

  /** For each row the log odds that it joins the next, and the measure of its best state. */
  private final double[] margin;

  private final int[] measureOf;
  private final boolean[] standsAlone;

  private BreakPath(Rows rows, Optional<TornLines> torn, MeasureFinder.Measures found) {
    this.rows = rows;
    this.seams = new SeamEvidence(rows, torn);
    this.words = new WordEvidence(rows);
    this.fits = new RowFits(rows, torn, IndentHabit.of(rows));
    this.found = found;
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
    Optional<TornLines> torn = TornLines.of(rows);
    Rows printed = torn.isPresent() ? torn.get().printed : rows;
    BreakPath path = new BreakPath(rows, torn, MeasureFinder.find(printed));
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
      path.fit(row, end);
      path.run(row, end);
      if (path.words.join(row, end, path.margin, path.seams.inside, path.standsAlone)) {
        path.run(row, end);
      }
      row = end;
    }
    return new Decisions(path.margin, path.measureOf, path.standsAlone, path.fits.wrapped());
  }

  /** What each row of a run is worth in each state. */
  private void fit(int from, int to) {
    measures = RunMeasures.of(rows, from, to, found);
    kinds = measures.known() + 1;
    places = kinds * 3;
    alone = places;
    states = places + 1;
    int n = to - from;
    if (n * places > lastFit.length) { // a page has many runs, and most are short
      lastFit = new double[room(n * places, lastFit)];
      fullFit = new double[lastFit.length];
    }
    if (n * states > forward.length) {
      forward = new double[room(n * states, forward)];
    }
    for (int i = 0; i < n; i++) {
      fits.of(from + i, measures.units(), measures.known(), lastFit, fullFit, i * places);
      aloneFits[from + i] = fits.alone(from + i);
    }
  }

  /** For so many, and more to come: a page's runs are of all lengths. */
  private static int room(int least, double[] before) {
    return Math.max(least, 2 * before.length);
  }

  private void run(int from, int to) {
    int n = to - from;
    double[] forward = this.forward;
    double[] shares = measures.shares();
    Arrays.fill(forward, 0, states, NO); // every later row is filled from the one above
    // forward: the best score of a path up to a row's state, the row's own break not yet decided
    double continued =
        from > 0 ? max(START_CONTINUED, CutOff.by(rows.form[from - 1])) : START_CONTINUED;
    boolean signed = from > 0 && isSignature(rows.form[from - 1]);
    for (int k = 0; k < kinds; k++) {
      forward[k * 3 + OPENER] = (signed ? BYLINE_TEXT : START_TEXT) + shares[k];
      forward[k * 3 + LATER] = continued + shares[k];
    }
    forward[alone] = (signed ? BYLINE_ALONE : START_ALONE) + aloneFits[from];
    for (int i = 0; i + 1 < n; i++) {
      step(from + i, forward, i * states, i * places);
    }
    // backward: the best score of what follows a row's state, its own break included
    double[] after = new double[states];
    double[] before = new double[states];
    int lastRow = to - 1;
    int lastAt = (n - 1) * places;
    // the paragraph ends here, or something foreign stands in its way
    double cut = to < rows.count ? rows.ends[lastRow].inside + CutOff.by(rows.form[to]) : NO;
    boolean byline = to < rows.count && rows.form[to] == RowForm.BYLINE;
    for (int s = 0; s < kinds * 3; s++) {
      after[s] = max(lastFit[lastAt + s], fullFit[lastAt + s] + cut);
      if (byline) {
        after[s] += TEXT_TO_BYLINE;
      }
    }
    after[alone] = 0;
    settleLast(lastRow, forward, (n - 1) * states, after);
    for (int i = n - 2; i >= 0; i--) {
      back(from + i, forward, i * states, after, before, i * places);
      double[] swap = after;
      after = before;
      before = swap;
    }
  }

  private static boolean isSignature(RowForm form) {
    return form == RowForm.BYLINE || form == RowForm.BYLINE_TAIL;
  }

  private void step(int row, double[] forward, int at, int fit) {
    int next = at + states;
    int last = places; // in locals: this loop and the one below run for every row and measure
    double[] lastFit = this.lastFit;
    double[] fullFit = this.fullFit;
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
    double[] share = measures.shares();
    int known = measures.known();
    for (int s = next, k = 0; s < next + last; s += 3, k++) {
      forward[s] = max(forward[s], share[k] + anew);
      double continued = share[k] + (k < known ? changed : goingOn);
      forward[s + LATER] = max(forward[s + LATER], continued);
    }
    forward[next + last] = aloneFits[row + 1] + max(bestEnd + TO_ALONE, fromAlone + ALONE_TO_ALONE);
  }

  private void back(int row, double[] forward, int at, double[] after, double[] before, int fit) {
    int last = places;
    double[] lastFit = this.lastFit;
    double[] fullFit = this.fullFit;
    double inside = seams.inside[row];
    double between = seams.between[row];
    double aloneNext = aloneFits[row + 1] + after[last];
    // the best that can follow an end, whatever the measure
    double anyOpener = NO;
    double anyContinued = NO;
    double anyKnown = NO;
    double[] share = measures.shares();
    int known = measures.known();
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
    int best = last;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < last; s += 3) {
      double end = between + max(afterEnd, after[s] + SAME_MEASURE);
      double change = s < last - 3 ? anyKnown + CHANGE_INSIDE : NO;
      double joinFirst = inside + max(after[s + SECOND], change);
      double joinLater = inside + max(after[s + LATER], change);
      int f = fit + s;
      int a = at + s;
      // the three places in turn, without a loop: this is asked for every row and measure
      double score = forward[a];
      double broken = lastFit[f] + end;
      double joined = fullFit[f] + joinFirst;
      bestBreak = max(bestBreak, score + broken);
      bestJoin = max(bestJoin, score + joined);
      double worth = max(broken, joined);
      before[s] = worth;
      if (score + worth > bestScore) {
        bestScore = score + worth;
        best = s;
      }
      score = forward[a + SECOND];
      broken = lastFit[f + SECOND] + end;
      joined = fullFit[f + SECOND] + joinLater;
      bestBreak = max(bestBreak, score + broken);
      bestJoin = max(bestJoin, score + joined);
      worth = max(broken, joined);
      before[s + SECOND] = worth;
      if (score + worth > bestScore) {
        bestScore = score + worth;
        best = s + SECOND;
      }
      score = forward[a + LATER];
      broken = lastFit[f + LATER] + end;
      joined = fullFit[f + LATER] + joinLater;
      bestBreak = max(bestBreak, score + broken);
      bestJoin = max(bestJoin, score + joined);
      worth = max(broken, joined);
      before[s + LATER] = worth;
      if (score + worth > bestScore) {
        bestScore = score + worth;
        best = s + LATER;
      }
    }
    before[last] =
        between
            - SeamEvidence.LOG_BETWEEN
            + max(
                max(anyOpener + ALONE_TO_TEXT, anyContinued + START_CONTINUED),
                aloneNext + ALONE_TO_ALONE);
    double bestAlone = forward[at + last] + before[last];
    margin[row] = bestJoin - max(bestBreak, bestAlone);
    settle(row, bestScore > bestAlone ? best : last);
  }

  /** No score is NaN, so that the comparison will do; {@code Math.max} asks twice as much. */
  static double max(double one, double other) {
    return one > other ? one : other;
  }

  /** Looks for the state of the last row on the best path. */
  private void settleLast(int row, double[] forward, int at, double[] after) {
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
    settle(row, best);
  }

  /** Notes the state of a row on the best path. */
  private void settle(int row, int best) {
    standsAlone[row] = best == alone;
    measureOf[row] = best == alone || best / 3 == measures.known() ? 0 : measures.units()[best / 3];
  }
}
