package io.banjian.layout.columns;

import java.util.ArrayList;
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

  /** How many lines have the commonest width. */
  private final int most;

  LineCuts(List<Piece> wholeLines) {
    for (Piece line : wholeLines) {
      if (line.isBrokenOff() && !line.stretched && line.width > 8 && line.width < WIDEST) {
        lines[line.width]++;
      }
    }
    int commonest = 0;
    for (int width = 0; width < WIDEST; width++) {
      commonest = Math.max(commonest, common(width));
    }
    this.most = commonest;
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

  /** The pieces of the line at hand, of which is known what it is as a whole. */
  List<Piece> cut(Tokens line, Piece whole) {
    if (most < enough(whole)) {
      return List.of(whole);
    }
    List<Piece> pieces = new ArrayList<>(2);
    Piece rest = whole;
    int from = 0;
    for (int token = 1; token < line.count; token++) {
      if (isSeam(line, from, token, rest)) {
        pieces.add(line.piece(from, token));
        from = token;
        rest = line.piece(from, line.count);
      }
    }
    pieces.add(rest);
    return pieces;
  }

  /** How common a part must be. */
  private int enough(Piece whole) {
    return Math.max(MEASURE, COMMONER * common(whole.width));
  }

  /**
   * @param whole what begins at one token
   */
  private boolean isSeam(Tokens line, int from, int token, Piece whole) {
    if (line.stretched[token] || line.gaps.isBesideNarrow(token) || line.gaps.isWithinHead(token)) {
      return false;
    }
    int enough = enough(whole);
    if (most < enough || common(line.piece(from, token).width) < enough) {
      return false;
    }
    Piece rest = line.piece(token, line.count);
    return (rest.isBare() && rest.width <= 4) || common(rest.width) >= enough;
  }
}
