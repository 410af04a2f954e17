package io.banjian.rules.image;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;

/**
 * How likely a mark between two pieces of a line is the gutter and no print, as logarithms of odds
 * that add up.
 *
 * <p>A recognizer writes a speck as a word of its own, a blank on both sides, where print sets a
 * mark close to what it belongs to. A mark that touches the text before is noise as often as not,
 * and then the lines around decide: they show where the column goes on, and text that reads on
 * there has no room for a mark between. The weights were fitted to marks of recognized pages and
 * rounded; docs/decisions/0007-image.md tells how.
 */
final class GutterScore {
  /** From here on a mark is called noise. */
  private static final double SURE = 1.2;

  private static final double BY_CHANCE = 5;

  /** Shorter pieces may be of one line, with their quote between. */
  private static final int LEAST_PIECE = 5;

  /** Text as long as this on one side is a line of a column. */
  private static final int LINE = 8;

  /** And so short is what an upright headline or a picture leaves on it. */
  private static final int SHORT = 3;

  /** A piece that begins where the one behind does. */
  private static final double BEGINS = 0.13;

  /** A line with a piece that begins where the one before does, up to so many. */
  private static final double OWN_LINE = 0.2;

  private static final int OWN_LINES = 4;

  /** How well text reads on, and how far that is believed. */
  private static final double GOES_ON = 0.22;

  private static final double LEAST_SEAM = -2;

  private static final double MOST_SEAM = 12;

  private final MarkRun run;
  private final boolean quotesAreStraight;
  private final SourceText text;
  private final boolean touchesBefore;
  private final boolean touchesBehind;
  private final boolean free;
  private final boolean farBefore;
  private final boolean farBehind;

  private GutterScore(MarkRun run, boolean quotesAreStraight) {
    this.run = run;
    this.quotesAreStraight = quotesAreStraight;
    this.text = run.text();
    int before = run.spaceBefore();
    int behind = run.spaceBehind();
    this.touchesBefore = before == 0;
    this.touchesBehind = behind == 0;
    this.free = before == 1 && behind == 1;
    this.farBefore = before > 1;
    this.farBehind = behind > 1;
  }

  /**
   * The noise of a run: marks that stand together are one span. The lines around are asked only
   * where they can decide, what the words there say last.
   *
   * @param quotesAreStraight whether the page's own quotes were read as {@code "}
   */
  static List<Span> noise(MarkRun run, LinePlaces places, boolean quotesAreStraight) {
    GutterScore score = new GutterScore(run, quotesAreStraight);
    if (run.touchesText()) {
      return score.isCurlyByChance(places) ? List.of(new Span(run.start(), run.end())) : List.of();
    }
    double around = score.pieces();
    double ofWords = score.touchesBefore ? GOES_ON * MOST_SEAM : 0;
    double ofPlaces = BEGINS * Neighbours.MOST_LINES + OWN_LINE * OWN_LINES;
    if (!score.reaches(SURE - around - ofWords - ofPlaces)) {
      return List.of();
    }
    Neighbours neighbours = new Neighbours(places, run);
    OwnColumn column = OwnColumn.of(places, run);
    around += BEGINS * neighbours.begin() + OWN_LINE * Math.min(OWN_LINES, column.lines());
    if (!score.reaches(SURE - around - ofWords)) {
      return List.of();
    }
    if (score.touchesBefore) {
      double goesOn = Math.max(neighbours.goesOn(), column.goesOn(run));
      around += GOES_ON * bounded(goesOn, MOST_SEAM);
    }
    double least = SURE - around;
    return run.spansOf(at -> score.score(at) >= least);
  }

  private boolean reaches(double least) {
    for (int at = run.start(); at < run.end(); at++) {
      if (MarkRun.isSpeck(text.charAt(at)) && score(at) >= least) {
        return true;
      }
    }
    return false;
  }

  private double score(int at) {
    return switch (text.charAt(at)) {
      case '。' -> fullStop(at);
      case '，' -> comma(at);
      case '“' -> isCurlyByChance() ? BY_CHANCE : openingQuote() + (isBeforeFreeBar(at) ? 1 : 0);
      case '”' -> isCurlyByChance() ? BY_CHANCE : closingQuote();
      default -> bar();
    };
  }

  /** Between two long pieces. */
  private double pieces() {
    Pieces pieces = run.pieces();
    return -2.7
        + 1.0 * Math.min(LINE, pieces.hanBefore()) / LINE
        + 0.6 * Math.min(LINE, pieces.hanBehind()) / LINE
        - (pieces.hanBefore() < SHORT ? 0.2 : 0)
        + (goesOn(pieces.before() - 1) ? 0.8 : 0)
        + (isMark(pieces.behind()) ? 0 : 0.55);
  }

  /** A column breaks off behind an ideograph or a digit; behind a mark it may end. */
  private boolean goesOn(int at) {
    CharClass kind = CharTable.classOf(text.charAt(at));
    return kind.isHan() || kind.isNumber();
  }

  private boolean isMark(int at) {
    CharClass kind = CharTable.classOf(text.charAt(at));
    return !kind.isHan() && !kind.isNumber() && !kind.isLetter();
  }

  private double bar() {
    return (free ? 2.35 : 0) - (farBehind ? 1.2 : 0) + (touchesBefore ? 0.75 : 0);
  }

  private double fullStop(int at) {
    return -0.35
        + (free ? 2.15 : 0)
        + (run.stops() > 1 ? 1.1 : 0)
        + (at > run.start() ? 1.05 : 0)
        - (touchesBefore ? 0.6 : 0)
        - (touchesBehind ? 0.95 : 0)
        - (farBefore ? 0.65 : 0)
        - (farBehind ? 3.45 : 0)
        - (run.bars() > 0 ? 0.45 : 0)
        - endOfClause();
  }

  private double comma(int at) {
    return -1.75
        + (free ? 0.55 : 0)
        + (at > run.start() ? 0.7 : 0)
        - (touchesBefore ? 0.95 : 0)
        - (farBefore || farBehind ? 1.8 : 0)
        - endOfClause();
  }

  /** A quote that touches what follows may be its own, or stand for a character of it. */
  private double openingQuote() {
    return -0.5
        + (run.bars() > 0 ? 1.25 : 0)
        + (touchesBefore ? 0.7 : 0)
        - (touchesBehind ? 2.25 : 0);
  }

  /**
   * Where print's own quotes are read as straight ones, the white between two columns is read as
   * curly ones, mostly close to the piece behind: 前后， ”渠水.
   */
  private boolean isCurlyByChance() {
    if (!quotesAreStraight || run.end() - run.start() > 1) {
      return false;
    }
    boolean closing = text.charAt(run.start()) == '”';
    return closing == !touchesBefore && (isBetweenLines() || (closing && free));
  }

  /** One that touches both is believed where what stands before it reads on below. */
  private boolean isCurlyByChance(LinePlaces places) {
    if (!quotesAreStraight || text.charAt(run.start()) != '”' || !isBetweenLines() || closes()) {
      return false;
    }
    return new Neighbours(places, run).goesOn() > 0 || OwnColumn.of(places, run).goesOn(run) > 0;
  }

  private boolean isBetweenLines() {
    Pieces pieces = run.pieces();
    return Math.min(pieces.hanBefore(), pieces.hanBehind()) >= LEAST_PIECE;
  }

  /** Whether the piece before has a quote that is open. */
  private boolean closes() {
    for (int at = run.pieces().before() - 1; at >= run.pieces().left(); at--) {
      if ("“\"”".indexOf(text.charAt(at)) >= 0) {
        return text.charAt(at) != '”';
      }
    }
    return false;
  }

  /** 伟 “| 不久: with nothing to open. */
  private boolean isBeforeFreeBar(int at) {
    return free && at + 2 == run.end() && MarkRun.isBar(text.charAt(at + 1));
  }

  private double closingQuote() {
    return -1.05
        + (free ? 1.5 : 0)
        + (run.bars() > 0 ? 1.25 : 0)
        - (touchesBefore ? 0.6 : 0)
        - (touchesBehind ? 1.5 : 0)
        - (farBehind ? 1.3 : 0);
  }

  /** What ends a clause may have its mark. */
  private double endOfClause() {
    int before = run.pieces().before();
    return 0.2 * bounded(Lexicon.follows(text.charAt(before - 1), '。'), 2)
        + (before - 2 >= run.pieces().left() && Lexicon.isWord(text, before - 2, before)
            ? 0.55
            : 0);
  }

  private static double bounded(double score, double most) {
    return Math.max(LEAST_SEAM, Math.min(most, score));
  }
}
