package io.banjian.rules.image;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import org.jspecify.annotations.Nullable;

/** Signs of Markdown: {@code **bold**}, {@code # heading}, fences, rules and tables. */
final class Markdown {
  private static final int LONGEST_HEADING = 6;

  /** Page 12 of 24. */
  private static final int LONGEST_PAGE = 16;

  private Markdown() {}

  static @Nullable Marker at(SourceText text, int at) {
    boolean startsLine = at == Markers.lineStart(text, at);
    return switch (text.charAt(at)) {
      case '*' -> startsLine && isRule(text, at, '*') ? rule(text, at) : emphasis(text, at);
      case '-' ->
          startsLine && (isRule(text, at, '-') || isPageBreak(text, at)) ? rule(text, at) : null;
      case '=' -> startsLine && isPageBreak(text, at) ? rule(text, at) : null;
      case '+' -> startsLine && isWarning(text, at) ? rule(text, at) : null;
      case '{' -> startsLine && isNumberedBreak(text, at) ? rule(text, at) : null;
      case '#' -> startsLine ? heading(text, at) : null;
      case '`' -> fence(text, at, startsLine);
      case '|' -> startsLine ? table(text, at) : null;
      default -> null;
    };
  }

  /**
   * Whether a page has headings of Markdown, or a fence around it: only there does {@code -} open
   * an item. Print opens items with a hyphen, too.
   */
  static boolean isWrittenIn(SourceText text) {
    for (int line = 0; line < text.lineCount(); line++) {
      int start = text.lineStart(line);
      if (start < text.lineEnd(line)) {
        char c = text.charAt(start);
        if ((c == '#' && heading(text, start) != null)
            || (c == '`' && fence(text, start, true) != null)) {
          return true;
        }
      }
    }
    return false;
  }

  /** ``` or ```markdown and nothing else. */
  static boolean isFence(SourceText text, int line) {
    int start = text.lineStart(line);
    return start < text.lineEnd(line)
        && text.charAt(start) == '`'
        && fence(text, start, true) != null;
  }

  /** {@code - 早稻}, {@code * 早稻}, {@code > 早稻}. */
  static boolean mayBeItem(SourceText text, int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '*' || c == '>' || c == '+')
        && isIndent(text, at)
        && at + 2 < Markers.lineEnd(text, at)
        && text.charAt(at + 1) == ' '
        && !text.classAt(at + 2).isBlank()
        && text.charAt(at + 2) != c;
  }

  static Marker item(SourceText text, int at) {
    return Marker.dropped(Markers.lineStart(text, at), at + 2);
  }

  /** An item of an item stands behind blanks. */
  private static boolean isIndent(SourceText text, int at) {
    for (int i = Markers.lineStart(text, at); i < at; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** --- or *** and nothing else on the line. */
  private static boolean isRule(SourceText text, int at, char sign) {
    int end = Markers.lineEnd(text, at);
    return end - at >= 3 && end - at <= 5 && Markers.endOfRun(text, at, sign) == end;
  }

  /** --- Page 12 ---, === 第1页 ===: where a program glued pages. Print has dashes there. */
  private static boolean isPageBreak(SourceText text, int at) {
    int end = Markers.lineEnd(text, at);
    int opened = Markers.endOfRun(text, at, text.charAt(at));
    int closed = end;
    while (closed > opened && text.charAt(closed - 1) == text.charAt(at)) {
      closed--;
    }
    boolean figure = false;
    boolean word = false;
    for (int i = opened; i < closed; i++) {
      figure |= text.classAt(i).isNumber();
      word |= text.classAt(i).isLetter() || text.classAt(i).isHan();
    }
    return opened - at >= 3
        && end - closed >= 3
        && closed - opened <= LONGEST_PAGE
        && figure
        && word;
  }

  /** {0}------------: the same, with the number of the page in front. */
  private static boolean isNumberedBreak(SourceText text, int at) {
    int digits = at + 1;
    while (digits < text.length() && text.classAt(digits) == CharClass.DIGIT) {
      digits++;
    }
    boolean closed = digits > at + 1 && digits < text.length() && text.charAt(digits) == '}';
    int end = Markers.lineEnd(text, at);
    return closed && end - digits > 10 && Markers.endOfRun(text, digits + 1, '-') == end;
  }

  /** +++ ==WARNING: Truncated because of repetitions==, and the +++ that closes it. */
  private static boolean isWarning(SourceText text, int at) {
    int end = Markers.lineEnd(text, at);
    int signs = Markers.endOfRun(text, at, '+');
    for (int i = signs; i < end; i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return signs - at == 3 && (signs == end || text.raw().startsWith(" ==", signs));
  }

  private static Marker rule(SourceText text, int at) {
    return Marker.dropped(at, Markers.lineEnd(text, at));
  }

  private static @Nullable Marker emphasis(SourceText text, int at) {
    Marker bold = bold(text, at);
    return bold == null ? italic(text, at) : bold;
  }

  /**
   * *A caption.*: a line of Chinese and nothing else. Within a line an asterisk hides part of a
   * name, 张*明与李*华.
   */
  private static @Nullable Marker italic(SourceText text, int at) {
    int end = Markers.lineEnd(text, at);
    if (at != Markers.lineStart(text, at)
        || end - at < 3
        || text.charAt(end - 1) != '*'
        || text.classAt(at + 1).isBlank()
        || text.classAt(end - 2).isBlank()
        || text.raw().indexOf('*', at + 1) != end - 1
        || !text.has(ClassSet.HAN, at + 1, end - 1)) {
      return null;
    }
    return Marker.around(new Span(at, end), new Span(at, at + 1), new Span(end - 1, end));
  }

  private static @Nullable Marker bold(SourceText text, int at) {
    int signs = Markers.endOfRun(text, at, '*') - at;
    int limit = Markers.lineEnd(text, at);
    int from = at + signs;
    if (at > 0 && text.charAt(at - 1) == '*') {
      return null; // figures that were made unreadable, 3301********2345
    }
    if (signs < 2 || signs > 3 || from >= limit || CharTable.classOf(text.charAt(from)).isBlank()) {
      return null;
    }
    int close = text.raw().indexOf("*".repeat(signs), from);
    if (close < 0 || close + signs > limit) {
      return null;
    }
    int end = close + signs;
    return Marker.around(new Span(at, end), new Span(at, from), new Span(close, end));
  }

  private static @Nullable Marker heading(SourceText text, int at) {
    int end = Markers.endOfRun(text, at, '#');
    boolean spaced = end < text.length() && text.charAt(end) == ' ';
    return spaced && end - at <= LONGEST_HEADING ? Marker.dropped(at, end + 1) : null;
  }

  private static @Nullable Marker fence(SourceText text, int at, boolean startsLine) {
    int end = Markers.endOfRun(text, at, '`');
    if (!startsLine || end - at < 3) {
      return null;
    }
    int lineEnd = Markers.lineEnd(text, at);
    while (end < lineEnd && text.charAt(end) < 0x80) {
      end++;
    }
    return end == lineEnd ? Marker.dropped(at, end) : null;
  }

  /** | 项目 | 数量 | over | --- | --- |: the lines that begin and end with a bar, as one. */
  private static @Nullable Marker table(SourceText text, int at) {
    int line = text.lineAt(at);
    int last = line;
    boolean ruled = false;
    while (last < text.lineCount() && isRow(text, last)) {
      ruled |= isRuleRow(text, last);
      last++;
    }
    return ruled ? Marker.shown(at, text.lineEnd(last - 1)) : null;
  }

  private static boolean isRow(SourceText text, int line) {
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    return end - start >= 3 && text.charAt(start) == '|' && text.charAt(end - 1) == '|';
  }

  private static boolean isRuleRow(SourceText text, int line) {
    boolean dashed = false;
    for (int i = text.lineStart(line); i < text.lineEnd(line); i++) {
      char c = text.charAt(i);
      if ("|-: ".indexOf(c) < 0) {
        return false;
      }
      dashed |= c == '-';
    }
    return dashed;
  }
}
