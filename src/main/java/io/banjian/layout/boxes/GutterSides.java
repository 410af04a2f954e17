package io.banjian.layout.boxes;

import java.util.Comparator;
import java.util.List;

/**
 * Whether a seeming gutter lies between columns. Lines as wide as a column end and begin there, or
 * the characters of an upright headline stand on one side, and the lines above and below keep to
 * it. Gaps of one paragraph that happen to line up leave its lines in halves, and the next line
 * runs across.
 */
final class GutterSides {
  /** A line that ends or begins at a gutter does so within this. */
  private static final double EDGE = 1.3;

  /** No column of text is narrower, and no character of an upright headline wider. */
  private static final double NARROWEST = 5;

  private static final double UPRIGHT = 2.6;
  private static final double LARGER = 1.25;

  /** Beyond such a gap another text begins, with columns of its own. */
  private static final double NEXT_TEXT = 2.3;

  /** So many lines that keep an edge need no others on the far side. */
  private static final int ENOUGH = 4;

  /** Lines this far above and below are asked. */
  private static final double AROUND = 10;

  private final List<PrintedLine> pieces;
  private final double body;

  private final Side left = new Side();
  private final Side right = new Side();
  private int crossing;

  /** The lines that keep to a gutter from one side. */
  private final class Side {
    int lines;
    int characters;
    double widest;

    void clear() {
      lines = 0;
      characters = 0;
      widest = 0;
    }

    void add(PrintedLine line) {
      lines++;
      widest = Math.max(widest, line.width());
      boolean single = line.span().length() == 1 && line.width() > LARGER * body;
      characters += single ? 1 : 0;
    }

    boolean isColumn() {
      return widest > NARROWEST * body;
    }

    /** Most lines are one large character each. */
    boolean isUpright() {
      return lines > 0 && characters * 2 >= lines && widest < UPRIGHT * body;
    }
  }

  /**
   * @param pieces all lines, cut wherever a gutter seems to cross them
   */
  GutterSides(List<PrintedLine> pieces, double body) {
    this.pieces = pieces.stream().sorted(Comparator.comparingDouble(PrintedLine::middle)).toList();
    this.body = body;
  }

  boolean areColumns(Gutters.Crossing gutter, double y) {
    left.clear();
    right.clear();
    crossing = 0;
    int from = firstBelow(y - body / 2);
    look(gutter, y, from, 1);
    look(gutter, y, from - 1, -1);
    if (crossing == 0 && (isEdge(left, right) || isEdge(right, left))) {
      return true;
    }
    return Math.min(left.lines, right.lines) >= 2 * crossing
        && ((left.isColumn() && (right.isColumn() || right.isUpright()))
            || (right.isColumn() && left.isUpright()));
  }

  /** A column beside a picture: nothing keeps to its edge from the other side. */
  private static boolean isEdge(Side column, Side other) {
    return column.isColumn() && column.lines >= ENOUGH && other.lines == 0;
  }

  private int firstBelow(double y) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).middle() < y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void look(Gutters.Crossing gutter, double y, int from, int step) {
    double last = y;
    for (int i = from; i >= 0 && i < pieces.size(); i += step) {
      PrintedLine piece = pieces.get(i);
      double x = gutter.middle();
      boolean ending = Math.abs(piece.right() - gutter.left()) < EDGE * body && piece.left() < x;
      boolean beginning = Math.abs(piece.left() - gutter.right()) < EDGE * body && !ending;
      boolean across = !ending && !beginning && piece.left() < x && piece.right() > x;
      if (!ending && !beginning && !across) {
        continue;
      }
      boolean headline = across && piece.em() > LARGER * body;
      if (Math.abs(piece.middle() - last) > NEXT_TEXT * body
          || Math.abs(piece.middle() - y) > AROUND * body
          || headline) {
        return;
      }
      last = piece.middle();
      if (ending) {
        left.add(piece);
      } else if (beginning) {
        right.add(piece);
      } else {
        crossing++;
      }
    }
  }
}
