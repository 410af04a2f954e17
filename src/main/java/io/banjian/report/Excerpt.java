package io.banjian.report;

import io.banjian.rule.MessageText;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;

/**
 * The line a finding stands on, with the span marked under it: aligned under double-width
 * characters, with what cannot be seen spelled out, and cut around the span where the line is long.
 *
 * @param line the line as printed
 * @param indent cells before the mark
 * @param width cells of the mark, at least one
 * @param goesOn whether the span runs over the end of the line
 */
record Excerpt(String line, int indent, int width, boolean goesOn) {
  /** Cells of context kept before and behind the span of a long line. */
  private static final int CONTEXT = 36;

  private static final int LONGEST_MARK = 60;

  static Excerpt of(SourceText text, Span span) {
    int line = text.lineAt(span.start());
    int lineEnd = text.lineEnd(line);
    int start = Math.min(span.start(), lineEnd);
    int end = Math.min(span.end(), lineEnd);
    int from = back(text, start, text.lineStart(line), CONTEXT);
    StringBuilder out = new StringBuilder();
    int indent = 0;
    if (from > text.lineStart(line)) {
      out.append('…');
      indent++;
    }
    indent += print(text, from, start, out);
    int markEnd = forward(text, start, end, LONGEST_MARK);
    int width = print(text, start, markEnd, out);
    if (markEnd < end) {
      out.append('…');
      width++;
    } else {
      int to = forward(text, end, lineEnd, CONTEXT);
      print(text, end, to, out);
      if (to < lineEnd) {
        out.append('…');
      }
    }
    return new Excerpt(out.toString(), indent, Math.max(1, width), span.end() > lineEnd);
  }

  private static int print(SourceText text, int start, int end, StringBuilder out) {
    String shown = MessageText.visible(text.subSequence(start, end));
    out.append(shown);
    return CharTable.cellsOf(shown);
  }

  private static int back(SourceText text, int from, int limit, int most) {
    int at = from;
    for (int cells = 0; at > limit && cells < most; ) {
      int c = text.raw().codePointBefore(at);
      cells += Math.max(1, CharTable.widthOf(c).inTerminal());
      at -= Character.charCount(c);
    }
    return at;
  }

  private static int forward(SourceText text, int from, int limit, int most) {
    int at = from;
    for (int cells = 0; at < limit && cells < most; ) {
      int c = text.codePointAt(at);
      cells += Math.max(1, CharTable.widthOf(c).inTerminal());
      at += Character.charCount(c);
    }
    return Math.min(at, limit);
  }
}
