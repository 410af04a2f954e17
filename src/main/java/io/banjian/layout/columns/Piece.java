package io.banjian.layout.columns;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.Span;

/** A stretch of one line that belongs to one column, measured. */
final class Piece {
  /** Marks that a recognizer narrows; print sets them full width. */
  static final String NARROWED = ",;:()!?\"";

  private static final String OPENING = "“‘（《〈「『【〔";
  private static final String CLOSING = "，。、；：”’）》〉」』】〕";

  private static final String STOPS = ",;:";

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

  Piece(
      CharSequence raw,
      int line,
      int start,
      int end,
      int left,
      int gap,
      boolean stretched,
      boolean besideUpright,
      boolean narrowedMarks) {
    this.line = line;
    this.start = start;
    this.end = end;
    this.left = left;
    this.gap = gap;
    this.stretched = stretched;
    this.besideUpright = besideUpright;
    int ink = 0;
    int gaps = 0;
    int count = 0;
    int marks = 0;
    boolean inGap = false;
    char before = ' ';
    int squeezed = 0;
    for (int i = start; i < end; i++) {
      char c = raw.charAt(i);
      if (Character.isLowSurrogate(c)) {
        continue;
      }
      count++;
      CharClass k = CharTable.classOf(c);
      if (k.isBlank()) {
        gaps += inGap ? 0 : 1;
        inGap = true;
        continue;
      }
      inGap = false;
      if (!k.isUnseen()) {
        boolean narrowed =
            narrowedMarks && NARROWED.indexOf(c) >= 0 && isBesideIdeograph(raw, i, start, end);
        ink += narrowed || Character.isHighSurrogate(c) ? 2 : CharTable.widthOf(c).inPrint();
        marks += narrowed && STOPS.indexOf(c) >= 0 ? 1 : 0;
      }
      squeezed += isSqueezed(before, c) ? 1 : 0;
      before = c;
      boolean inside = (c == '？' || c == '！') && i + 1 < end;
      if (inside || c == '，' || c == '。' || c == '；' || c == '：' || c == '、') {
        marks++;
      }
    }
    this.chars = count;
    this.width = ink + (gaps + 1) / 2;
    this.leastWidth = width - squeezed;
    this.stops = marks;
    this.ends = PieceEnd.of(raw, start, end);
    this.starts = PieceStart.of(raw, start, end);
  }

  /** Where two marks meet print may take out the white of one: ，“ is a character and a half. */
  private static boolean isSqueezed(char before, char c) {
    return (CLOSING.indexOf(before) >= 0 && (CLOSING.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0))
        || (OPENING.indexOf(before) >= 0 && OPENING.indexOf(c) >= 0);
  }

  private static boolean isBesideIdeograph(CharSequence raw, int at, int start, int end) {
    return (at > start && CharTable.isIdeograph(raw.charAt(at - 1)))
        || (at + 1 < end && CharTable.isIdeograph(raw.charAt(at + 1)));
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
