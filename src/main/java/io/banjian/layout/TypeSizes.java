package io.banjian.layout;

import io.banjian.layout.boxes.ColumnLine;
import org.jspecify.annotations.Nullable;

/** 字号: in what size the rows of a page are set, where its image says so. */
final class TypeSizes {
  /** A page of bare text. */
  static final TypeSizes UNKNOWN = new TypeSizes(new ColumnLine[0], 1);

  /** Running text; boxes are a tenth off. */
  private static final double TEXT = 1.15;

  /**
   * Headings are set a third larger at least, subheads aside, which may be as large as the text.
   */
  private static final double LARGE = 1.25;

  /** Fewer characters tell their size badly. */
  private static final int FEW = 3;

  /** From one line of a heading to the next, in characters of the larger. */
  private static final double FAR = 2.6;

  /** White space behind a line, in characters, that no full line leaves. */
  private static final double SHORT = 3;

  /** Lines that have as many under or over them stand in a column. */
  private static final int COLUMN = 3;

  private final @Nullable ColumnLine[] lines;
  private final double body;

  TypeSizes(@Nullable ColumnLine[] lines, double body) {
    this.lines = lines;
    this.body = body;
  }

  private @Nullable ColumnLine line(int row) {
    ColumnLine line = row < lines.length ? lines[row] : null;
    return line == null || line.span().length() < FEW ? null : line;
  }

  /** As a multiple of the size of most of the page; 0 where it is not known. */
  double of(int row) {
    ColumnLine line = line(row);
    return line == null ? 0 : line.place().em() / body;
  }

  boolean areKnown() {
    return lines.length > 0;
  }

  boolean isKnown(int row) {
    return line(row) != null;
  }

  boolean isLarge(int row) {
    return of(row) >= LARGE;
  }

  /** As small as running text. */
  boolean isSmall(int row) {
    return isKnown(row) && of(row) <= TEXT;
  }

  /** A line of some column, rather than one that stands by itself. */
  boolean isInColumn(int row) {
    ColumnLine line = line(row);
    return line != null && line.lines() >= COLUMN;
  }

  /** Ends well before its column does, or has none. */
  boolean isShort(int row) {
    ColumnLine line = line(row);
    return line != null && (line.lines() < COLUMN || line.rest() >= SHORT);
  }

  /** Whether a row stands right under another, so that both may be parts of one heading. */
  boolean isUnder(int above, int below) {
    ColumnLine upper = line(above);
    ColumnLine lower = line(below);
    if (upper == null || lower == null) {
      return false;
    }
    ColumnLine.Place a = upper.place();
    ColumnLine.Place b = lower.place();
    double down = b.middle() - a.middle();
    int shared = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    int narrower = Math.min(a.right() - a.left(), b.right() - b.left());
    return down > 0 && down <= FAR * Math.max(a.em(), b.em()) && shared * 2 >= narrower;
  }
}
