package io.banjian.report;

import io.banjian.text.SourceText;

/** A place as people and scripts count it: code points from 0, line and column from 1. */
public record Position(int offset, int line, int column) {

  public static Position of(SourceText text, int utf16Offset) {
    int line = text.lineAt(utf16Offset);
    int offset = text.toCodePoint(utf16Offset);
    return new Position(offset, line + 1, offset - text.toCodePoint(text.lineStart(line)) + 1);
  }
}
