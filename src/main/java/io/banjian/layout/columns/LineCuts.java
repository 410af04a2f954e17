package io.banjian.layout.columns;

import java.util.List;

/**
 * Cuts lines that hold pieces of two columns where only widths can tell: a line of the page's
 * measure and something behind it, where the whole has no measure of the page.
 */
final class LineCuts {
  private static final int WIDEST = 200;

  /** So many lines of a width make a measure. */
  private static final int MEASURE = 6;

  /** How much commoner the width of a part must be than that of the whole. */
  private static final int COMMONER = 3;

  private final int[] lines = new int[WIDEST];

  LineCuts(List<Piece> wholeLines) {
    for (Piece line : wholeLines) {
      if (line.isBrokenOff() && !line.stretched && line.width > 8 && line.width < WIDEST) {
        lines[line.width]++;
      }
    }
  }

  /** How many lines have a width, but for the squeezing of marks. */
  private int common(int width) {
    if (width < 2 || width + 1 >= WIDEST) {
      return 0;
    }
    int even = lines[width - 1] + lines[width];
    return even + Math.max(lines[width - 2], lines[width + 1]);
  }

  boolean isMeasure(int width) {
    return common(width) >= MEASURE;
  }

  /** Cuts the line at hand, and adds its pieces. */
  void cut(Tokens line, List<Piece> pieces) {
    int from = 0;
    for (int token = 1; token < line.count; token++) {
      if (isSeam(line, from, token)) {
        pieces.add(line.piece(from, token));
        from = token;
      }
    }
    pieces.add(line.piece(from, line.count));
  }

  private boolean isSeam(Tokens line, int from, int token) {
    if (line.stretched[token] || line.isBesideNarrow(token) || line.isWithinHead(token)) {
      return false;
    }
    int enough = Math.max(MEASURE, COMMONER * common(line.piece(from, line.count).width));
    if (common(line.piece(from, token).width) < enough) {
      return false;
    }
    Piece rest = line.piece(token, line.count);
    return (rest.isBare() && rest.width <= 4) || common(rest.width) >= enough;
  }
}
