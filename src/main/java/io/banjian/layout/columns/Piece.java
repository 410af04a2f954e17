package io.banjian.layout.columns;

import io.banjian.text.Span;

/** A stretch of one line that belongs to one column, measured. */
final class Piece {
  /** White space that may be all there is of a gutter. */
  private static final int CROWDED = 2;

  /** Number of the line it stands on, from 0. */
  final int line;

  final int start;
  final int end;

  /** Characters between the start of its line and its first ink: where it stands, roughly. */
  final int left;

  /** Spaces before it. */
  final int gap;

  /** Characters it takes, white space within it included. */
  final int chars;

  /** Width in halves of a full-width character; white space within it counts half. */
  final int width;

  /** The same where print took out the white between two marks that meet; some papers do. */
  final int leastWidth;

  /** Set apart character by character by justification, so its width is that of its column. */
  final boolean stretched;

  /** Whether a character of an upright headline stands before it on its line. */
  final boolean besideUpright;

  /** Marks of running text within it. */
  final int stops;

  final PieceEnd ends;
  final PieceStart starts;

  /**
   * @param ink what the line takes up
   */
  Piece(
      String raw,
      Ink ink,
      int line,
      int start,
      int end,
      int left,
      int gap,
      boolean stretched,
      boolean besideUpright) {
    this.line = line;
    this.start = start;
    this.end = end;
    this.left = left;
    this.gap = gap;
    this.stretched = stretched;
    this.besideUpright = besideUpright;
    this.chars = ink.chars(start, end);
    this.width = ink.width(start, end);
    this.leastWidth = width - ink.squeezed(start, end);
    this.stops = ink.stops(start, end);
    this.ends = PieceEnd.of(raw, start, end);
    this.starts = PieceStart.of(raw, start, end);
  }

  /** A character by itself, as upright headlines have them. */
  static Piece character(String raw, Ink ink, int line, int offset, int left) {
    ink.read(offset, offset + 1);
    return new Piece(raw, ink, line, offset, offset + 1, left, 0, false, false);
  }

  Span span() {
    return new Span(start, end);
  }

  int right() {
    return left + chars;
  }

  /**
   * Whether one space is all that stands between it and the piece before: a narrow gutter. Then it
   * begins further left than its column does, by what the pieces before it are short of.
   */
  boolean isCrowded() {
    return gap <= CROWDED && left > gap;
  }

  /** No sentence ends with it: its column broke it off, or it is a headline. */
  boolean isBrokenOff() {
    return ends == PieceEnd.WORD || ends == PieceEnd.OPEN;
  }

  /** A headline, a name, a figure: no running text, as far as its form goes. */
  boolean isBare() {
    return stops == 0 && ends != PieceEnd.SENTENCE;
  }
}
