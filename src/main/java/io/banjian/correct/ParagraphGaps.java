package io.banjian.correct;

import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How paragraphs are parted in corrected text. */
public enum ParagraphGaps {
  /** As the dump parts them. */
  AS_THEY_ARE,
  /** By a blank line. */
  BLANK,
  /** By a line break. */
  LINE;

  /** The patch that parts the paragraphs of a corrected text this way. */
  public Patch of(String corrected) {
    if (this == AS_THEY_ARE) {
      return Patch.identity(corrected);
    }
    SourceText text = SourceText.of(corrected);
    List<Block> blocks = new ArrayList<>(PageView.of(text).blocks());
    blocks.sort(Comparator.comparing(Block::span));
    List<Edit> edits = new ArrayList<>();
    int end = 0;
    for (Block block : blocks) {
      if (end > 0 && block.span().start() > end) {
        part(text, new Span(end, block.span().start()), edits);
      }
      end = Math.max(end, block.span().end());
    }
    return Patch.of(corrected, edits);
  }

  /** Only the breaks change; an indent before the next paragraph stays. */
  private void part(SourceText text, Span gap, List<Edit> edits) {
    String between = text.slice(gap);
    int first = firstBreak(between, 0);
    if (first < 0 || !between.isBlank()) {
      return;
    }
    int last = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r')) + 1;
    String lineBreak =
        between.startsWith("\r\n", first) ? "\r\n" : between.substring(first, first + 1);
    String wanted = this == BLANK ? lineBreak + lineBreak : lineBreak;
    if (!between.substring(first, last).equals(wanted)) {
      edits.add(Edit.layout(new Span(gap.start() + first, gap.start() + last), wanted));
    }
  }

  private static int firstBreak(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return i;
      }
    }
    return -1;
  }
}
