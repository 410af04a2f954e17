package io.banjian.layout.columns;

import java.util.List;

/**
 * Where the lines of a text begin and how wide they are, as far as a dump that keeps places shows.
 *
 * @param edge place of the lines that are not indented; {@link #NOWHERE} if too few tell
 * @param measure width of its full lines; 0 if too few tell
 * @param indents whether some of its lines are indented
 */
record Frame(int edge, int measure, boolean indents) {
  enum Indent {
    NONE,
    KEPT,
    UNKNOWN
  }

  private static final int NOWHERE = -1;
  private static final int NARROWEST_INDENT = 2;
  private static final int WIDEST_INDENT = 5;

  /** What squeezing, digits and quotes leave of a difference. */
  private static final int SLACK = 2;

  static Frame of(List<Piece> pieces, int from, int to) {
    int edge = Integer.MAX_VALUE;
    int known = 0;
    int widest = 0;
    int second = 0;
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      if (!piece.isCrowded() && piece.width > WIDEST_INDENT) {
        edge = Math.min(edge, piece.left);
        known++;
      }
      if (piece.isBrokenOff() && !piece.stretched && piece.leastWidth > second) {
        second = Math.min(widest, piece.leastWidth);
        widest = Math.max(widest, piece.leastWidth);
      }
    }
    boolean indents = false;
    for (int i = from; i < to; i++) {
      int indent = pieces.get(i).left - edge;
      indents |= indent >= NARROWEST_INDENT && indent <= WIDEST_INDENT;
    }
    return new Frame(known < 2 ? NOWHERE : edge, second, indents);
  }

  /** What is known of the indent of one of its lines, or of one above it. */
  Indent indentOf(Piece piece) {
    int indent = piece.left - edge;
    if (edge == NOWHERE || piece.isCrowded() || indent < 0 || indent > WIDEST_INDENT) {
      return Indent.UNKNOWN;
    }
    return indent >= NARROWEST_INDENT ? Indent.KEPT : Indent.NONE;
  }

  /** Whether a line ends well before its column does, an indent before it counted. */
  boolean isShort(Piece piece) {
    int indent = indentOf(piece) == Indent.KEPT ? 2 * NARROWEST_INDENT : 0;
    return piece.width + indent < measure - WIDEST_INDENT;
  }

  boolean differsFrom(Frame other) {
    boolean edges =
        edge != NOWHERE && other.edge != NOWHERE && Math.abs(edge - other.edge) >= SLACK;
    boolean measures =
        measure > 0 && other.measure > 0 && Math.abs(measure - other.measure) >= SLACK;
    return edges || measures;
  }
}
