package io.banjian.rules.image;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely a mark between two pieces of a line is the gutter and no print, as logarithms of odds
 * that add up.
 *
 * <p>A recognizer writes a speck as a word of its own, a blank on both sides, where print sets a
 * mark close to what it belongs to. The weights were fitted to marks of recognized pages, invented
 * and composed, and rounded to halves; docs/decisions/0007-image.md tells how. Evidence of another
 * kind, such as the recognizer's confidence in the mark or the box it gives it, is one more term in
 * {@link #score}.
 */
final class GutterScore {
  /** From here on a mark is called noise. */
  private static final double SURE = 2.2;

  /** Text as long as this on one side is a line of a column. */
  private static final int LINE = 8;

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

  /** The noise of a run: marks that stand together are one span. */
  static List<Span> noise(MarkRun run) {
    GutterScore score = new GutterScore(run);
    double around = score.around();
    List<Span> noise = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int at = run.start(); at < run.end(); at++) {
      if (Pieces.isSpace(run.text(), at)) {
        continue;
      }
      if (score.score(at, around) >= SURE) {
        from = from < 0 ? at : from;
        last = at + 1;
      } else if (from >= 0) {
        noise.add(new Span(from, last));
        from = -1;
      }
    }
    if (from >= 0) {
      noise.add(new Span(from, last));
    }
    return noise;
  }

  private double score(int at, double around) {
    char mark = text.charAt(at);
    return around
        + switch (mark) {
          case '。' -> fullStop(at) + endOfClause();
          case '，' -> comma(at) + endOfClause();
          case '“', '”' -> quote() + endOfClause();
          default -> bar();
        };
  }

  /** Between two long pieces on a line of many. */
  private double around() {
    Pieces pieces = run.pieces();
    return -1.5
        + 2.0 * Math.min(LINE, pieces.hanBefore()) / LINE
        + 1.0 * Math.min(LINE, pieces.hanBehind()) / LINE
        - (run.piecesOfLine() < 3 ? 1 : 0);
  }

  private double bar() {
    return 1 + (free ? 1 : 0) - (far ? 2 : 0);
  }

  private double fullStop(int at) {
    boolean first = at == run.start();
    return -0.5
        + (free ? 2.5 : 0)
        + (run.stops() > 1 ? 1.5 : 0)
        + (touchesBefore && !first ? 1 : 0)
        - (run.spaceBehind() > 1 ? 3.5 : 0)
        - (touchesBehind ? 0.5 : 0)
        - (run.bars() > 0 ? 0.5 : 0);
  }

  private double comma(int at) {
    return -2 + (free ? 1 : 0) + (at > run.start() ? 1 : 0) - (far ? 2 : 0);
  }

  private double quote() {
    boolean bar = run.bars() > 0;
    return 0.5
        + (bar ? 1 : 0)
        - (touchesBehind ? 2.5 : 0)
        - (touchesBefore && !bar ? 1.5 : 0)
        - (far ? 2 : 0);
  }

  /** What ends a clause may have its mark. */
  private double endOfClause() {
    int before = run.pieces().before();
    double stops = Lexicon.follows(text.charAt(before - 1), '。');
    return -0.2 * Math.max(-2, Math.min(2, stops))
        - (before - 2 >= run.pieces().left() && Lexicon.isWord(text, before - 2, before) ? 0.5 : 0);
  }
}
