package io.banjian.layout;

import io.banjian.text.SourceText;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.ArrayList;
import java.util.List;

/** The simplest layout: every line that is not blank is a block of its own. */
final class PlainLines {
  private PlainLines() {}

  static List<Block> blocks(SourceText text, BlockKind kind) {
    List<Block> blocks = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      Span span = trimmed(text, text.line(line));
      if (!span.isEmpty()) {
        blocks.add(new Block(kind, span, View.of(text, span), 0.5));
      }
    }
    return blocks;
  }

  private static Span trimmed(SourceText text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && text.classAt(start).isBlank()) {
      start++;
    }
    while (end > start && text.classAt(end - 1).isBlank()) {
      end--;
    }
    return new Span(start, end);
  }
}
