package io.banjian.rules.image;

import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Marks that specks and column rules are read as, on one line and no more than two blanks apart,
 * and the pieces of text on both sides of them.
 */
final class MarkRun {
  private static final String SPECKS = "|｜。，“”";
  private static final int WIDEST = 2;
  private static final int LONG = 6;

  private final SourceText text;
  private final int line;
  private final int lineStart;
  private final int lineEnd;
  private final int start;
  private final int end;
  private final Pieces pieces;

  private MarkRun(SourceText text, int line, int start, int end) {
    this.text = text;
    this.line = line;
    this.lineStart = text.lineStart(line);
    this.lineEnd = text.lineEnd(line);
    this.start = start;
    this.end = end;
    this.pieces = Pieces.around(text, lineStart, lineEnd, start, end);
  }

  static MarkRun from(SourceText text, int line, int start) {
    int lineEnd = text.lineEnd(line);
    int end = start + 1;
    for (int at = end; at < lineEnd && at - end <= WIDEST; at++) {
      if (isSpeck(text.charAt(at))) {
        end = at + 1;
      } else if (!Pieces.isSpace(text, at)) {
        break;
      }
    }
    return new MarkRun(text, line, start, end);
  }

  static boolean isSpeck(char c) {
    return SPECKS.indexOf(c) >= 0;
  }

  static boolean isBar(char c) {
    return c == '|' || c == '｜';
  }

  SourceText text() {
    return text;
  }

  int line() {
    return line;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Pieces pieces() {
    return pieces;
  }

  /** The marks of which something holds; those that stand together are one span. */
  List<Span> spansOf(IntPredicate holds) {
    List<Span> spans = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int at = start; at < end; at++) {
      if (Pieces.isSpace(text, at)) {
        continue;
      }
      if (holds.test(at)) {
        from = from < 0 ? at : from;
        last = at + 1;
      } else if (from >= 0) {
        spans.add(new Span(from, last));
        from = -1;
      }
    }
    if (from >= 0) {
      spans.add(new Span(from, last));
    }
    return spans;
  }

  boolean hasTextOnBothSides() {
    return pieces.left() < pieces.before() && pieces.behind() < pieces.right();
  }

  /** Text on both sides, and a blank, a bar or a second full stop that says it is no mere mark. */
  boolean isBetweenText() {
    return hasTextOnBothSides()
        && (spaceBefore() > 0 || spaceBehind() > 0 || bars() > 0 || stops() > 1);
  }

  /** A quote and no blank on either side. */
  boolean touchesText() {
    return end - start == 1
        && "“”".indexOf(text.charAt(start)) >= 0
        && spaceBefore() == 0
        && spaceBehind() == 0;
  }

  int spaceBefore() {
    return start - pieces.before();
  }

  int spaceBehind() {
    return pieces.behind() - end;
  }

  boolean isFreeStop() {
    return end - start == 1
        && text.charAt(start) == '。'
        && spaceBefore() == 1
        && spaceBehind() == 1;
  }

  boolean isStopBehindText() {
    return text.charAt(start) == '。' && spaceBefore() == 0;
  }

  /** A blank on either side, and beyond it running text. */
  boolean isFreeBetweenLongPieces() {
    return spaceBefore() == 1
        && spaceBehind() == 1
        && Math.min(pieces.hanBefore(), pieces.hanBehind()) >= LONG
        && text.classAt(pieces.before() - 1).isHan()
        && text.classAt(pieces.behind()).isHan();
  }

  int bars() {
    int bars = 0;
    for (int i = start; i < end; i++) {
      bars += isBar(text.charAt(i)) ? 1 : 0;
    }
    return bars;
  }

  int stops() {
    int stops = 0;
    for (int i = start; i < end; i++) {
      stops += text.charAt(i) == '。' ? 1 : 0;
    }
    return stops;
  }
}
