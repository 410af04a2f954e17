package io.banjian.rules.image;

import io.banjian.page.Box;
import io.banjian.page.Geometry;
import io.banjian.page.LineBox;
import io.banjian.page.Word;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A mark on a line of several columns of which the format tells where it stands and how sure the
 * recognizer was.
 *
 * <p>A column rule is what it is read as, a bar, and surely so. Of a printed full stop a recognizer
 * is nearly always sure, of white space that it reads as one hardly ever; and print sets a mark
 * close to its character, where a gutter has white on both sides and the box of what is read into
 * it is as tall as the line. On invented pages 98 of 100 bars so found were noise, and 92 of 100
 * full stops.
 */
final class BoxedMark {
  /** Of a printed mark a recognizer is surer than this. */
  private static final double UNSURE = 0.75;

  /** Below this not even a bar is one. */
  private static final double BAR = 0.5;

  /** Where the text before is hard to read, too, the mark may be a character of it. */
  private static final double LEGIBLE = 0.6;

  /** White on either side, in heights of the line. */
  private static final double APART = 0.1;

  private static final double APART_BEHIND = 0.05;

  /** Beyond that white space of the page begins, and the mark ends a paragraph. */
  private static final double GUTTER = 1;

  private static final double AS_TALL = 0.8;

  /** A longer word is sure or not for other reasons than the mark in it. */
  private static final int LONGEST = 2;

  private final Geometry geometry;
  private final MarkRun run;

  private BoxedMark(MarkRun run, Geometry geometry) {
    this.run = run;
    this.geometry = geometry;
  }

  static List<Span> noise(MarkRun run, Geometry geometry) {
    return run.spansOf(new BoxedMark(run, geometry)::isNoise);
  }

  private boolean isNoise(int at) {
    Optional<Word> word = geometry.wordAt(at);
    if (word.isEmpty()
        || word.get().confidence() == Word.UNKNOWN
        || word.get().span().length() > LONGEST) {
      return false;
    }
    SourceText text = run.text();
    double confidence = word.get().confidence();
    return MarkRun.isBar(text.charAt(at))
        ? confidence >= BAR
        : text.charAt(at) != '，' && confidence < UNSURE && standsInAGutter(at, word.get().box());
  }

  private boolean standsInAGutter(int at, Box box) {
    Optional<LineBox> line = geometry.lineAt(at);
    Optional<Word> before = geometry.wordAt(run.pieces().before() - 1);
    Optional<Word> behind = geometry.wordAt(run.pieces().behind());
    if (line.isEmpty()
        || before.isEmpty()
        || behind.isEmpty()
        || before.get().confidence() < LEGIBLE) {
      return false;
    }
    double height = line.get().box().height();
    double whiteBefore = (box.x() - before.get().box().right()) / height;
    double whiteBehind = (behind.get().box().x() - box.right()) / height;
    return whiteBefore > APART
        && whiteBehind > APART_BEHIND
        && whiteBehind < GUTTER
        && box.height() >= AS_TALL * height;
  }
}
