package io.banjian.layout.columns;

import java.util.List;

/** Takes a column apart where a text ends and another begins below it. */
final class TextEnds {
  private static final int FAR = 5;

  /** Lines further down, from which on the white between belongs to the page. */
  private static final int BAND = 3;

  /** Lines that tell the frame of a text. */
  private static final int FRAME = 8;

  private static final int AHEAD = 4;

  /** Log odds from which a seam is no accident. */
  private static final double SURE = 1;

  private final Continuity continuity;
  private final boolean placed;

  /**
   * @param placed whether the dump kept where on its line a piece stands
   */
  TextEnds(Continuity continuity, boolean placed) {
    this.continuity = continuity;
    this.placed = placed;
  }

  void takeApart(Column column, List<Stretch> stretches) {
    if (column.upright()) {
      stretches.add(new Stretch(column.pieces(), column.place(), true, placed));
      return;
    }
    int from = 0;
    int widestText = 0;
    List<Piece> pieces = column.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int widest = widestText > 0 ? widestText : measureAhead(pieces, i);
      if (i > from
          && ((placed && showsAnotherText(pieces, from, i, widest))
              || readsAsAnotherText(pieces, i, widest))) {
        stretches.add(new Stretch(pieces.subList(from, i), column.place(), false, placed));
        from = i;
        widestText = 0;
      }
      if (piece.stops > 0) {
        widestText = Math.max(widestText, piece.width);
      }
    }
    stretches.add(new Stretch(pieces.subList(from, pieces.size()), column.place(), false, placed));
  }

  /** What white space says, where the dump kept it. */
  private static boolean showsAnotherText(List<Piece> pieces, int from, int at, int measure) {
    Frame frame = frameFrom(pieces, at);
    return isOtherBand(pieces, from, at, frame)
        || isWithoutIndentUnderHeading(pieces, at, measure, frame);
  }

  /** What widths, marks and the characters across the seam say. */
  private boolean readsAsAnotherText(List<Piece> pieces, int at, int measure) {
    Piece above = pieces.get(at - 1);
    Piece below = pieces.get(at);
    return !runsOn(above, below)
        && (isNewText(above, below, measure)
            || (!hasIndent(pieces, at) && isRestUnderHeading(pieces, at, measure)));
  }

  /** Width of the text that soon follows; a line of text may hold no mark. */
  private static int measureAhead(List<Piece> pieces, int at) {
    int widest = 0;
    for (int i = at; i < Math.min(pieces.size(), at + AHEAD); i++) {
      Piece piece = pieces.get(i);
      widest = piece.stops > 0 && piece.isBrokenOff() ? Math.max(widest, piece.width) : widest;
    }
    return widest;
  }

  /**
   * Whether another text stands below white space, where the dump kept that: a heading or a foot
   * line, text of another measure or edge, or behind the end of a paragraph text without an indent.
   */
  private static boolean isOtherBand(List<Piece> pieces, int from, int at, Frame other) {
    Piece above = pieces.get(at - 1);
    Piece below = pieces.get(at);
    Frame one = Frame.of(pieces, Math.max(from, at - FRAME), at);
    if (above.ends == PieceEnd.SENTENCE
        && one.isShort(above)
        && below.starts != PieceStart.HEAD
        && other.indentOf(below) == Frame.Indent.NONE
        && below.stops > 0) {
      return true;
    }
    if (below.line - above.line < BAND) {
      return false;
    }
    if (above.isBrokenOff()
        && below.ends != PieceEnd.SENTENCE
        && below.starts != PieceStart.CLOSING
        && !below.stretched
        && above.width >= one.measure() - 3
        && below.width < one.measure() - 6) {
      return true;
    }
    return above.ends == PieceEnd.SENTENCE && one.differsFrom(other);
  }

  /** Whether the characters across a seam make Chinese without doubt. */
  private boolean runsOn(Piece above, Piece below) {
    return above.ends != PieceEnd.SENTENCE
        && below.starts != PieceStart.HEAD
        && continuity.of(above, below) > SURE;
  }

  /** Whether a text ends above and another begins below. */
  private static boolean isNewText(Piece above, Piece below, int measure) {
    if (isHeading(above, measure)) {
      return below.line - above.line > FAR * 2;
    }
    return isHeading(below, measure)
        || (measure > 0 && below.width > measure + 7)
        || below.starts == PieceStart.HEAD;
  }

  /** Where a dump keeps indents, text without one under a heading is not the heading's. */
  private static boolean isWithoutIndentUnderHeading(
      List<Piece> pieces, int at, int measure, Frame frame) {
    Piece above = pieces.get(at - 1);
    Piece first = pieces.get(at);
    if (!isHeading(above, measure)
        || above.starts == PieceStart.HEAD
        || first.starts == PieceStart.HEAD
        || first.stops == 0) {
      return false;
    }
    return frame.indents()
        && frame.indentOf(first) == Frame.Indent.NONE
        && frame.indentOf(above) == Frame.Indent.UNKNOWN;
  }

  private static Frame frameFrom(List<Piece> pieces, int at) {
    return Frame.of(pieces, at, Math.min(pieces.size(), at + FRAME));
  }

  private boolean hasIndent(List<Piece> pieces, int at) {
    return placed && frameFrom(pieces, at).indentOf(pieces.get(at)) == Frame.Indent.KEPT;
  }

  /** Full lines under a heading with no opener among them: the rest of the column to the left. */
  private static boolean isRestUnderHeading(List<Piece> pieces, int at, int measure) {
    Piece first = pieces.get(at);
    if (!isHeading(pieces.get(at - 1), measure)
        || first.starts == PieceStart.HEAD
        || pieces.get(at - 1).starts == PieceStart.HEAD
        || at + 2 >= pieces.size()) {
      return false;
    }
    Piece second = pieces.get(at + 1);
    Piece third = pieces.get(at + 2);
    return first.starts == PieceStart.CLOSING
        || (first.stops + second.stops > 0
            && second.ends != PieceEnd.SENTENCE
            && !second.stretched
            && first.width >= second.width - 1
            && first.width >= third.width - 1);
  }

  /** Without a mark, and neither as long as a full line nor an indent shorter. */
  private static boolean isHeading(Piece piece, int measure) {
    return piece.isBare()
        && !piece.stretched
        && (measure == 0
            || piece.starts == PieceStart.HEAD
            || piece.width < measure - 6
            || piece.width > measure + 3);
  }
}
