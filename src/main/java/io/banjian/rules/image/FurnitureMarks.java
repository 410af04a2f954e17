package io.banjian.rules.image;

import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The white between the parts of a page head, read as marks: 2025年2月13日 ”星期四 。 第1024期. Nothing in
 * the head of a page is a sentence, and what ends a quote there was opened on its line.
 *
 * <p>A row of labels (责编：邵鼎 版式：周致) is one text, whose own white is a recognizer's as well; a mark
 * in it is left to whoever reads the row.
 */
final class FurnitureMarks {
  private static final String MARKS = "”。";

  /** Behind 责编, 校对, 零售价. */
  private static final String LABELS = "：:/";

  private FurnitureMarks() {}

  static List<Span> find(PageView page) {
    List<Span> found = new ArrayList<>();
    SourceText text = page.text();
    for (Block block : page.blocks()) {
      if (block.kind() == BlockKind.MASTHEAD || block.kind() == BlockKind.PAGE_HEAD) {
        int last = text.lineAt(block.span().end() - 1);
        for (int line = text.lineAt(block.span().start()); line <= last; line++) {
          readLine(text, line, found);
        }
      }
    }
    return found;
  }

  private static void readLine(SourceText text, int line, List<Span> found) {
    int from = text.lineStart(line);
    int to = text.lineEnd(line);
    boolean open = false;
    int before = found.size();
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (LABELS.indexOf(c) >= 0) {
        found.subList(before, found.size()).clear();
        return;
      }
      open |= c == '“' || c == '"';
      if (MARKS.indexOf(c) < 0 || open || at == from || !Pieces.isSpace(text, at - 1)) {
        continue;
      }
      int end = at + 1;
      while (end < to && MARKS.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (text.has(ClassSet.CONTENT, from, at) && text.has(ClassSet.CONTENT, end, to)) {
        found.add(new Span(at, end));
      }
      at = end - 1;
    }
  }
}
