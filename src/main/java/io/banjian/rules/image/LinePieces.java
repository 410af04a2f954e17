package io.banjian.rules.image;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import java.util.Arrays;

/**
 * The pieces of ink on a line: what stands between blanks and bars, without the marks at its edges,
 * which may be print or the gutter.
 */
final class LinePieces {
  /** White space as wide as this ends a column. */
  static final int GAP = 4;

  private final int[] starts;
  private final int[] ends;
  private final int count;

  private LinePieces(int[] starts, int[] ends, int count) {
    this.starts = starts;
    this.ends = ends;
    this.count = count;
  }

  static LinePieces of(SourceText text, int line) {
    int lineEnd = text.lineEnd(line);
    int most = (lineEnd - text.lineStart(line)) / 2 + 1;
    LinePieces pieces = new LinePieces(new int[most], new int[most], 0);
    int count = 0;
    for (int at = text.lineStart(line); at < lineEnd; ) {
      if (parts(text, at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < lineEnd && !parts(text, end)) {
        end++;
      }
      count += pieces.add(text, at, end, count) ? 1 : 0;
      at = end;
    }
    return new LinePieces(
        Arrays.copyOf(pieces.starts, count), Arrays.copyOf(pieces.ends, count), count);
  }

  private boolean add(SourceText text, int from, int to, int index) {
    int start = from;
    while (start < to && MarkRun.isSpeck(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && MarkRun.isSpeck(text.charAt(end - 1))) {
      end--;
    }
    starts[index] = start;
    ends[index] = end;
    return end > start;
  }

  private static boolean parts(SourceText text, int at) {
    return Pieces.isSpace(text, at) || MarkRun.isBar(text.charAt(at));
  }

  int count() {
    return count;
  }

  int start(int piece) {
    return starts[piece];
  }

  /** Where its last character that is no mark ends. */
  int end(int piece) {
    return ends[piece];
  }

  /** The last piece that ends here or before, or −1. */
  int lastBefore(int offset) {
    int piece = count - 1;
    while (piece >= 0 && ends[piece] > offset) {
      piece--;
    }
    return piece;
  }

  /** Halves of a full-width character of ink. */
  static int width(SourceText text, int start, int end) {
    int width = 0;
    for (int at = start; at < end; at++) {
      width += Pieces.isSpace(text, at) ? 0 : CharTable.widthOf(text.charAt(at)).inPrint();
    }
    return width;
  }
}
