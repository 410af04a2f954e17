package io.banjian.rules.image;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule between two columns, or the white of it, read as marks: 变为 | 协主席, 充。 。 径, 一条“| 十大.
 *
 * <p>Such marks stand between two pieces of text, a space on their right. A bar in there is none of
 * the sentence, nor are two full stops, nor a quote beside a bar. A lone full stop may be one: then
 * what stands before it ends a clause and what stands behind begins one. And where one gutter was
 * read as marks, so were others of the page.
 */
final class GutterMarks {
  private static final String BARS = "|｜";
  private static final String SPECKS = "|｜。，“”";

  private static final int LEAST_BEFORE = 3;
  private static final int LEAST_PIECES = 4;

  /** Chinese that is worth the name: its characters stand oftener side by side than by chance. */
  private static final double CHINESE = 0.3;

  /** 。 behind this character is nothing unusual. */
  private static final double ENDS_CLAUSES = -1;

  private static final int WIDEST = 2;
  private static final double SURE = 2.9;

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
      boolean between = at > start && last < end && isSpace(last);
      if (between) {
        pieces = pieces < 0 ? pieces(start, end) : pieces;
        if (pieces >= LEAST_PIECES) {
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
      } else if (!isSpace(at)) {
        break;
      }
    }
    return last;
  }

  private Optional<Span> weigh(int lineStart, int lineEnd, int from, int to) {
    int before = endOfInk(lineStart, from);
    int behind = startOfInk(to, lineEnd);
    if (before == lineStart || behind == lineEnd) {
      return Optional.empty();
    }
    int start = isOfTheSentence(from, before) ? startOfSpeck(from + 1, to) : from;
    String marks = text.raw().substring(start, to).replace(" ", "");
    int left = startOfPiece(lineStart, before);
    int right = endOfPiece(behind, lineEnd);
    boolean endsASentence = marks.equals("。") && (start == before || behind - to > WIDEST);
    if (marks.isEmpty()
        || endsASentence
        || hanIn(left, before) < LEAST_BEFORE
        || hanIn(behind, right) == 0) {
      return Optional.empty();
    }
    double score = score(marks, before, behind) + chinese(left, before, behind, right);
    return score >= SURE ? Optional.of(new Span(start, to)) : Optional.empty();
  }

  /**
   * Whether the first mark belongs to the text: it touches it, or is a comma, which specks are not.
   */
  private boolean isOfTheSentence(int from, int before) {
    return switch (text.charAt(from)) {
      case '，' -> true;
      case '。' ->
          from == before
              && (text.charAt(from + 1) != '。'
                  && Lexicon.follows(text.charAt(before - 1), '。') > ENDS_CLAUSES);
      case '“', '”' -> from == before && isSpace(from + 1);
      default -> false;
    };
  }

  private int startOfSpeck(int from, int to) {
    int at = from;
    while (at < to && !isSpeck(at)) {
      at++;
    }
    return at;
  }

  /** What the marks themselves say. */
  private double score(String marks, int before, int behind) {
    if (marks.chars().anyMatch(c -> BARS.indexOf(c) >= 0)) {
      return marks.length() > 1 ? 3.5 : 2;
    }
    if (marks.contains("。。")) {
      return 3;
    }
    double sentence =
        Lexicon.follows(text.charAt(before - 1), '。')
            + Lexicon.follows(Lexicon.EDGE, text.charAt(behind));
    return marks.equals("。") ? 2 - 0.4 * sentence : 0;
  }

  /** What the pieces say: two lines of text that were cut by their columns, or noise like it. */
  private double chinese(int left, int before, int behind, int right) {
    double score = 0;
    score += hanIn(left, before) >= 6 && likely(left, before) > CHINESE ? 0.5 : -0.5;
    score += hanIn(behind, right) >= 4 && likely(behind, right) > CHINESE ? 0.5 : -0.3;
    return score;
  }

  private double likely(int from, int to) {
    double sum = 0;
    int pairs = 0;
    for (int i = Math.max(from, to - 12) + 1; i < Math.min(to, from + 24); i++) {
      if (isHan(i - 1) && isHan(i)) {
        sum += Lexicon.follows(text.charAt(i - 1), text.charAt(i));
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private int pieces(int start, int end) {
    int pieces = 0;
    for (int i = start; i < end; i++) {
      pieces += !isSpace(i) && (i == start || isSpace(i - 1)) ? 1 : 0;
    }
    return pieces;
  }

  private int endOfInk(int lineStart, int from) {
    int at = from;
    while (at > lineStart && isSpace(at - 1)) {
      at--;
    }
    return at;
  }

  private int startOfInk(int to, int lineEnd) {
    int at = to;
    while (at < lineEnd && isSpace(at)) {
      at++;
    }
    return at;
  }

  private int startOfPiece(int lineStart, int end) {
    int at = end;
    while (at > lineStart && !isSpace(at - 1)) {
      at--;
    }
    return at;
  }

  private int endOfPiece(int start, int lineEnd) {
    int at = start;
    while (at < lineEnd && !isSpace(at)) {
      at++;
    }
    return at;
  }

  private int hanIn(int from, int to) {
    int han = 0;
    for (int i = from; i < to; i++) {
      han += isHan(i) ? 1 : 0;
    }
    return han;
  }

  private boolean isHan(int at) {
    return CharTable.classOf(text.charAt(at)).isHan();
  }

  private boolean isSpeck(int at) {
    return SPECKS.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isSpace(int at) {
    return CharTable.classOf(text.charAt(at)).isSpace();
  }
}
