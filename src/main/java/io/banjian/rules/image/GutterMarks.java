package io.banjian.rules.image;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule between two columns, or the white of it, read as marks: 变为 | 协主席, 充。 。 径, 一条“| 十大.
 *
 * <p>Such marks stand between two pieces of text, a space on their right. A bar in there is none of
 * the sentence, nor are two full stops, nor a quote beside a bar. A full stop that stands free may
 * be one: then what stands before it ends a clause and what stands behind begins one. And where one
 * gutter was read as marks, so were others of the page.
 */
final class GutterMarks {
  private static final String SPECKS = "|｜。，“”";
  private static final String BARS = "|｜";

  /** Pieces on a line: fewer and there is no second column. */
  private static final int LEAST_PIECES = 4;

  private static final int LEAST_BEFORE = 3;
  private static final int WIDEST = 2;
  private static final int FAR = 3;
  private static final double SURE = 2.9;

  /** From here on a free full stop is taken for a speck. */
  private static final double LONG = 3;

  /** 。 behind this character is nothing unusual. */
  private static final double ENDS_CLAUSES = -1;

  /** So many places on a page must be sure before any is believed. */
  private static final int LEAST_SURE = 3;

  private final SourceText text;

  private GutterMarks(SourceText text) {
    this.text = text;
  }

  static List<Span> find(SourceText text) {
    GutterMarks marks = new GutterMarks(text);
    List<Span> sure = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      marks.readLine(line, sure);
    }
    return sure.size() >= LEAST_SURE ? sure : List.of();
  }

  private void readLine(int line, List<Span> sure) {
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    int pieces = -1;
    for (int at = start; at < end; ) {
      if (!isSpeck(at)) {
        at++;
        continue;
      }
      int last = endOfSpecks(at, end);
      if (at > start && last < end && Pieces.isSpace(text, last)) {
        pieces = pieces < 0 ? Pieces.count(text, start, end) : pieces;
        if (pieces >= LEAST_PIECES || last - at > 1) {
          weigh(start, end, at, last).ifPresent(sure::add);
        }
      }
      at = last;
    }
  }

  /** Marks with a blank or two between them are one speck; farther apart they are none. */
  private int endOfSpecks(int from, int lineEnd) {
    int last = from + 1;
    for (int at = last; at < lineEnd && at - last <= WIDEST; at++) {
      if (isSpeck(at)) {
        last = at + 1;
      } else if (!Pieces.isSpace(text, at)) {
        break;
      }
    }
    return last;
  }

  private Optional<Span> weigh(int lineStart, int lineEnd, int from, int to) {
    Pieces pieces = Pieces.around(text, lineStart, lineEnd, from, to);
    int start = isOfTheSentence(from, pieces.before()) ? nextSpeck(from + 1, to) : from;
    String marks = text.raw().substring(start, to).replace(" ", "");
    if (marks.isEmpty() || pieces.hanBefore() < LEAST_BEFORE || !pieces.hasTextBehind()) {
      return Optional.empty();
    }
    boolean noise =
        marks.equals("。")
            ? start == from
                && start > pieces.before()
                && pieces.behind() - to == 1
                && isNoStop(pieces)
            : score(marks) + pieces.likeness() >= SURE && !isFar(pieces, from, to);
    return noise ? Optional.of(new Span(start, to)) : Optional.empty();
  }

  /** Whether the first mark is print: it touches the text, or is a comma, which specks are not. */
  private boolean isOfTheSentence(int from, int before) {
    return switch (text.charAt(from)) {
      case '，' -> true;
      case '。' ->
          from == before
              && text.charAt(from + 1) != '。'
              && Lexicon.follows(text.charAt(before - 1), '。') > ENDS_CLAUSES;
      case '“', '”' -> from == before && Pieces.isSpace(text, from + 1);
      default -> false;
    };
  }

  private int nextSpeck(int from, int to) {
    int at = from;
    while (at < to && !isSpeck(at)) {
      at++;
    }
    return at;
  }

  /** What the marks themselves say. */
  private static double score(String marks) {
    if (marks.chars().anyMatch(c -> BARS.indexOf(c) >= 0)) {
      return marks.length() > 1 ? 3.5 : 2.7;
    }
    return marks.contains("。。") ? 3 : 0;
  }

  /** Between long pieces, behind what ends no clause and before what begins none. */
  private boolean isNoStop(Pieces pieces) {
    int before = pieces.before();
    double stops =
        0.3 * Lexicon.follows(text.charAt(before - 1), '。')
            + 0.2 * Lexicon.follows(Lexicon.EDGE, text.charAt(pieces.behind()))
            + (Lexicon.isWord(text, before - 2, before) ? 0.9 : 0);
    double length = 0.5 * Math.min(8, pieces.hanBefore()) + 0.2 * Math.min(8, pieces.hanBehind());
    return length - stops >= LONG;
  }

  /** In the middle of nothing: what it stood beside was no text either. */
  private static boolean isFar(Pieces pieces, int from, int to) {
    return from - pieces.before() > FAR && pieces.behind() - to > FAR;
  }

  private boolean isSpeck(int at) {
    return SPECKS.indexOf(text.charAt(at)) >= 0;
  }
}
