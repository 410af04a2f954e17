package io.banjian.layout.columns;

import io.banjian.text.SourceText;
import java.util.BitSet;

/**
 * Lines of a region in which two columns touch, with no space between them, told by lines right
 * above or below them that have the space.
 */
final class TouchingLines {
  /** A blank line may stand between any two. */
  private static final int NEAR = 2;

  private final SourceText text;
  private final Tokens tokens;
  private final BitSet offsets = new BitSet();

  TouchingLines(SourceText text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Where columns touch: offsets of what stands to the right. */
  BitSet offsets() {
    return offsets;
  }

  /** The last of the lines that follow upon one of two pieces, and in which these touch. */
  int reach(int from, int step) {
    int last = from;
    for (int line = next(last, step); line >= 0 && touches(from, line); line = next(last, step)) {
      last = line;
    }
    return last;
  }

  /** The next line that is not blank, or -1. */
  private int next(int from, int step) {
    for (int line = from + step;
        line >= 0 && line < text.lineCount() && Math.abs(line - from) <= NEAR;
        line += step) {
      if (!text.line(line).of(text).isBlank()) {
        return line;
      }
    }
    return -1;
  }

  private boolean touches(int beside, int line) {
    tokens.read(beside);
    if (tokens.count != 2 || !tokens.gaps.isBetweenLong(1)) {
      return false;
    }
    Piece left = tokens.piece(0, 1);
    Piece right = tokens.piece(1, 2);
    tokens.read(line);
    int at = tokens.count == 1 ? GluedSeam.find(text.raw(), tokens, 0, left, right) : -1;
    if (at >= 0) {
      offsets.set(at);
    }
    return at >= 0;
  }
}
