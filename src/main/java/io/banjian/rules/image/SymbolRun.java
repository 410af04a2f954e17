package io.banjian.rules.image;

import io.banjian.layout.BylineForm;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.CodePoints;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/** Symbols that stand together on a line, blanks between them included, and what stands beside. */
final class SymbolRun {
  /** No character: the line begins or ends here. */
  static final int NOTHING = -1;

  private static final String RATING = "★☆";
  private static final String OPENING = "“‘《「『";
  private static final String CLOSING = "”’》」』";
  private static final int CONTEXT = 4;

  /** 春耕■秋收: so short are the halves of a headline. */
  private static final int WORD = 3;

  /** Behind a blank a byline may follow: ◎ 本报记者. */
  private static final int LINE_APART = 5;

  private static final int LINE = 8;

  private final SourceText text;
  private final int start;
  private final int end;
  private final int lineStart;
  private final int lineEnd;

  private SymbolRun(SourceText text, int line, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.lineStart = text.lineStart(line);
    this.lineEnd = text.lineEnd(line);
  }

  static SymbolRun from(SourceText text, int line, int start) {
    int lineEnd = text.lineEnd(line);
    int end = start;
    for (int at = start; at < lineEnd; ) {
      int c = text.codePointAt(at);
      boolean symbol = Ornaments.isAny(c) || Ornaments.goesOn(c) || isShownInColour(text, at);
      at += Character.charCount(c);
      if (symbol) {
        end = at;
      } else if (!CharTable.classOf(c).isSpace()) {
        break;
      }
    }
    return new SymbolRun(text, line, start, end);
  }

  /** 1️⃣ ©️ ↗️: a selector behind it says so, and 1 needs the cap of a key, too. */
  static boolean isShownInColour(SourceText text, int at) {
    int next = at + Character.charCount(text.codePointAt(at));
    if (next >= text.length() || text.charAt(next) != Ornaments.EMOJI_STYLE) {
      return false;
    }
    boolean key = next + 1 < text.length() && text.charAt(next + 1) == Ornaments.KEY_CAP;
    return key || Ornaments.mayBeInColour(text.codePointAt(at));
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int first() {
    return text.codePointAt(start);
  }

  /** The last character before it on its line that is no blank. */
  int before() {
    int at = inkBefore();
    return at == lineStart ? NOTHING : text.raw().codePointBefore(at);
  }

  int after() {
    int at = inkBehind();
    return at == lineEnd ? NOTHING : text.codePointAt(at);
  }

  boolean spaceBefore() {
    return inkBefore() < start;
  }

  boolean spaceBehind() {
    return inkBehind() > end;
  }

  boolean isAlone() {
    return before() == NOTHING && after() == NOTHING;
  }

  boolean isPicture() {
    if (CodePoints.count(text, new Span(start, end), Ornaments::isPictograph) > 0) {
      return true;
    }
    for (int at = start; at < end; at++) {
      if (isShownInColour(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has an arrow, a note or a tick: what is read with the words beside it. */
  boolean isRead() {
    return CodePoints.count(text, new Span(start, end), Ornaments::isRead) > 0;
  }

  /** √, all that a cell of a table holds; ┌──┬──┐, a table that was drawn with characters. */
  boolean isCell() {
    return CodePoints.count(text, new Span(start, end), Ornaments::isCell) > 0
        || (isSeveral() && Ornaments.isStroke(first()));
  }

  boolean isRinged() {
    return CodePoints.count(text, new Span(start, end), Ornaments::isRinged) > 0;
  }

  boolean isSeveral() {
    return CodePoints.count(text, new Span(start, end), Ornaments::isAny) > 1;
  }

  boolean isTelephone() {
    int at = inkBehind();
    while (at < lineEnd && (text.charAt(at) == '：' || text.charAt(at) == ':')) {
      at++;
    }
    return Ornaments.isTelephone(first()) && at < lineEnd && text.classAt(at).isNumber();
  }

  /** “😊”: somebody writes about it. */
  boolean isQuoted() {
    return before() != NOTHING
        && after() != NOTHING
        && "“‘「『《（\"(".indexOf(before()) >= 0
        && "”’」』》）\")".indexOf(after()) >= 0;
  }

  /** ★★★☆ behind what it rates. */
  boolean isRating() {
    return before() != NOTHING && isSeveral() && RATING.indexOf(first()) >= 0;
  }

  /** ■记者 邵 鼎, wherever on its line: a wrong order may have put it behind other text. */
  boolean opensByline() {
    return BylineForm.opens(text.raw(), inkBehind(), lineEnd);
  }

  /** ▲2.3%, △ABC: it stands for something. */
  boolean isFigure() {
    return isFigure(before()) || isFigure(after());
  }

  /** 2◆025, CB◆D: digits or letters on both sides. */
  boolean isWithinOneFigure() {
    return (isNumber(before()) && isNumber(after())) || (isLatin(before()) && isLatin(after()));
  }

  private static boolean isNumber(int c) {
    return c != NOTHING && CharTable.classOf(c).isNumber();
  }

  private static boolean isLatin(int c) {
    return c != NOTHING && CharTable.classOf(c) == CharClass.LATIN;
  }

  boolean isArrow() {
    return Ornaments.isArrow(first());
  }

  boolean isFormal() {
    return Ornaments.isFormal(first());
  }

  /**
   * Before, within or behind a quote or a title; where a sentence ends in one, an item may follow.
   */
  boolean isBesideAQuote() {
    boolean before = CharTable.classOf(Math.max(0, before())).isHan();
    boolean after = CharTable.classOf(Math.max(0, after())).isHan();
    return (before && OPENING.indexOf(after()) >= 0)
        || (after && before() != '《' && OPENING.indexOf(before()) >= 0) // 《★之恋》
        || (after && CLOSING.indexOf(before()) >= 0 && !isSentence());
  }

  private boolean isSentence() {
    int last = inkBefore() - 2;
    return last < lineStart || "。！？…".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isFigure(int c) {
    return isNumber(c) || isLatin(c);
  }

  /** What else stands on its line. */
  RestOfLine restOfLine() {
    return new RestOfLine(text, lineStart, lineEnd, start, end);
  }

  /**
   * Whether the pieces it stands between, up to the next blank, are too long to be a headline's.
   */
  boolean isAmongText() {
    Pieces pieces = Pieces.around(text, lineStart, lineEnd, start, end);
    int before = pieces.hanBefore();
    int behind = pieces.hanBehind();
    boolean blank = spaceBefore() || spaceBehind();
    return Math.min(before, behind) >= (blank ? LINE_APART : WORD) && before + behind >= LINE;
  }

  /** Whether the two pieces together are as long as a line of a column. */
  boolean isInALine() {
    Pieces pieces = Pieces.around(text, lineStart, lineEnd, start, end);
    return pieces.hanBefore() + pieces.hanBehind() >= LINE;
  }

  /** Whether those pieces hold a comma or the end of a sentence. */
  boolean isOfClauses() {
    Pieces pieces = Pieces.around(text, lineStart, lineEnd, start, end);
    for (int at = pieces.left(); at < pieces.right(); at++) {
      if ("，。；？！".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The last characters before it on its line. */
  CharSequence textBefore() {
    int at = inkBefore();
    return text.subSequence(Math.max(lineStart, at - CONTEXT), at);
  }

  CharSequence textBehind() {
    int at = inkBehind();
    return text.subSequence(at, Math.min(lineEnd, at + CONTEXT));
  }

  /** Whether what it heads reads on like prose; a byline has blanks: ◎记者 邵 鼎. */
  boolean headsProse() {
    int to = inkBehind() + LINE;
    for (int at = inkBehind(); at < to; at++) {
      if (at >= lineEnd || CharTable.classOf(text.charAt(at)).isSpace()) {
        return false;
      }
    }
    return true;
  }

  /** The same, taken from the line above where it heads its line; nothing if that is short. */
  CharSequence textBeforeAcrossLines() {
    if (before() != NOTHING) {
      return textBefore();
    }
    int line = neighbour(-1);
    return line < 0 ? "" : text.subSequence(text.lineEnd(line) - CONTEXT, text.lineEnd(line));
  }

  CharSequence textBehindAcrossLines() {
    if (after() != NOTHING) {
      return textBehind();
    }
    int line = neighbour(1);
    return line < 0 ? "" : text.subSequence(text.lineStart(line), text.lineStart(line) + CONTEXT);
  }

  /** The next line of ink above or below, if it is long enough to be one of running text. */
  private int neighbour(int step) {
    int line = text.lineAt(start) + step;
    while (line >= 0 && line < text.lineCount() && text.line(line).isEmpty()) {
      line += step;
    }
    boolean there = line >= 0 && line < text.lineCount();
    return there && text.line(line).length() >= LINE ? line : -1;
  }

  /** What goes with it: the blanks between it and the text, or the edge of the line. */
  Span gap() {
    boolean parts =
        CharTable.classOf(Math.max(0, before())).isHan()
            && CharTable.classOf(Math.max(0, after())).isHan();
    boolean edge = before() == NOTHING || after() == NOTHING;
    return parts || edge ? new Span(inkBefore(), inkBehind()) : new Span(start, end);
  }

  private int inkBefore() {
    int at = start;
    while (at > lineStart && CharTable.classOf(text.charAt(at - 1)).isSpace()) {
      at--;
    }
    return at;
  }

  private int inkBehind() {
    int at = end;
    while (at < lineEnd && CharTable.classOf(text.charAt(at)).isSpace()) {
      at++;
    }
    return at;
  }
}
