package io.banjian.report;

import io.banjian.text.SourceText;

/** A place as people and scripts count it: code points from 0, line and column from 1. */
public record Position(int offset, int line, int column) {

  public static Position of(SourceText text, int utf16Offset) {
    int line = text.lineAt(utf16Offset);
    int offset = text.toCodePoint(utf16Offset);
    return new Position(offset, line + 1, offset - text.toCodePoint(text.lineStart(line)) + 1);
  }

  /** The place of an offset behind another one: mostly in the same line. */
  static Position behind(SourceText text, Position before, int utf16Offset) {
    int line = before.line - 1;
    int lineStart = text.lineStart(line);
    if (utf16Offset < lineStart || utf16Offset >= text.lineBreakEnd(line)) {
      return of(text, utf16Offset);
    }
    int offset = text.toCodePoint(utf16Offset);
    return new Position(offset, line + 1, offset - text.toCodePoint(lineStart) + 1);
  }
}
