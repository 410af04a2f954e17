package io.banjian.rules.image;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;
import java.util.function.Supplier;

/**
 * How likely a mark between two pieces of a line is the gutter and no print, as logarithms of odds
 * that add up.
 *
 * <p>A recognizer writes a speck as a word of its own, a blank on both sides, where print sets a
 * mark close to what it belongs to; and the lines above and below tell what reads on where. The
 * weights were fitted to marks of recognized pages and rounded; docs/decisions/0007-image.md tells
 * how.
 */
final class GutterScore {
  /** From here on a mark is called noise. */
  private static final double SURE = 1.4;

  /** What the lines around can add. */
  private static final double MOST_OF_LINES = 2.4;

  /** Text as long as this on one side is a line of a column. */
  private static final int LINE = 8;

  /** And so short is what an upright headline or a picture leaves on it. */
  private static final int SHORT = 3;

  private final MarkRun run;
  private final SourceText text;
  private final boolean touchesBefore;
  private final boolean touchesBehind;
  private final boolean free;
  private final boolean far;

  private GutterScore(MarkRun run) {
    this.run = run;
    this.text = run.text();
    int before = run.spaceBefore();
    int behind = run.spaceBehind();
    this.touchesBefore = before == 0;
    this.touchesBehind = behind == 0;
    this.free = before == 1 && behind == 1;
    this.far = before > 1 || behind > 1;
  }

  /**
   * The noise of a run: marks that stand together are one span. The lines around are asked only
   * where they can decide.
   */
  static List<Span> noise(MarkRun run, Supplier<Neighbours> neighbours) {
    GutterScore score = new GutterScore(run);
    double pieces = score.pieces();
    if (run.spansOf(at -> score.score(at, pieces) >= SURE - MOST_OF_LINES).isEmpty()) {
      return List.of();
    }
    double around = pieces + lines(neighbours.get());
    return run.spansOf(at -> score.score(at, around) >= SURE);
  }

  private double score(int at, double around) {
    return around
        + switch (text.charAt(at)) {
          case '。' -> fullStop(at);
          case '，' -> comma(at);
          case '“' -> openingQuote();
          case '”' -> closingQuote();
          default -> bar();
        };
  }

  /** Between two long pieces on a line of many. */
  private double pieces() {
    Pieces pieces = run.pieces();
    return 0.5
        + 1.0 * Math.min(LINE, pieces.hanBefore()) / LINE
        + 0.5 * Math.min(LINE, pieces.hanBehind()) / LINE
        - (pieces.hanBefore() < SHORT ? 0.75 : 0)
        - (goesOn(pieces.before() - 1) ? 0 : 0.9)
        - (isMark(pieces.behind()) ? 0.6 : 0)
        - (run.piecesOfLine() < 3 ? 1.5 : 0);
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

  /** Both pieces go on in other lines, and the white space between them does. */
  private static double lines(Neighbours neighbours) {
    return 0.15 * bounded(neighbours.goesOn(), 8)
        + 0.08 * bounded(neighbours.comesFrom(), 8)
        + 0.08 * neighbours.begin()
        - 0.07 * neighbours.closed();
  }

  private double bar() {
    return -0.25 + (free ? 1.25 : 0) - (far ? 2 : 0);
  }

  private double fullStop(int at) {
    return -0.5
        + (free ? 1.5 : 0)
        + (run.stops() > 1 ? 1.5 : 0)
        + (at > run.start() ? 1 : 0)
        - (touches(at) ? 1.5 : 0)
        - (touchesBehind ? 2.5 : 0)
        - (run.spaceBefore() > 1 ? 1 : 0)
        - (run.spaceBehind() > 1 ? 4 : 0)
        + endOfClause(0.25);
  }

  private double comma(int at) {
    return -2.5
        + (at > run.start() ? 1 : 0)
        - (touchesBefore ? 1.5 : 0)
        - (touchesBehind ? 3 : 0)
        - (far ? 2.5 : 0)
        + endOfClause(0.25);
  }

  /** A quote that touches what follows may be its own, or stand for a character of it. */
  private double openingQuote() {
    return -1.5 + (run.bars() > 0 ? 2 : 0) - (touchesBehind ? 4 : 0);
  }

  private double closingQuote() {
    return -1.5
        + (run.bars() > 0 ? 2.5 : 0)
        - (touchesBefore ? 1 : 0)
        - (touchesBehind ? 4 : 0)
        - (far ? 2 : 0);
  }

  private boolean touches(int at) {
    return !Pieces.isSpace(text, at - 1);
  }

  /** What ends a clause may have its mark. */
  private double endOfClause(double weight) {
    int before = run.pieces().before();
    double stops = Lexicon.follows(text.charAt(before - 1), '。');
    return -weight * bounded(stops, 2)
        - (before - 2 >= run.pieces().left() && Lexicon.isWord(text, before - 2, before) ? 0.5 : 0);
  }

  /** Two against is as much as is believed. */
  private static double bounded(double score, double most) {
    return Math.max(-2, Math.min(most, score));
  }
}
