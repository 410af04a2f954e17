package io.banjian.layout.columns;

import java.util.Arrays;
import java.util.List;

/**
 * How far down the page each line of a dump stood in print, in lines of text, where the dump did
 * not keep that.
 *
 * <p>Columns of one article stand on common lines, those of two articles between each other: their
 * lines come on rows of their own, or now on one and now apart where the leading differs. But each
 * column's own lines stand one leading apart, and all of them share the rows. So the heights that
 * fit best with the columns as far as followed tell on which row a column's next line is due.
 */
final class RowHeights {
  /** Of a leading: what stands so much off its due place stands on it. */
  static final double ABOUT = 0.35;

  private static final double SPREAD = 0.25;

  private static final int LOOKS = 40;

  /** Looks behind which columns that were followed wrong are told by not fitting. */
  private static final int TRUSTING = 10;

  /** Of a leading: a row holds what stands about on one height. */
  private static final double TOLERANCE = 0.15;

  /** Lines' worth of belief that a column has the page's leading. */
  private static final double BELIEF = 2;

  /** What the rows above and below say of one, against a line that goes on. */
  private static final double NEIGHBOURS = 0.2;

  /** A seam that makes no Chinese counts for little. */
  private static final double LEAST_SURE = 0.1;

  private static final int MOST_LINES = 6;

  /** Pieces that differ so much in width, one without a mark, are a heading and its text. */
  private static final int HEADING = 6;

  private final int first;
  private final int last;

  /**
   * A line of a column, the next one, the text they belong to, and how sure it is; in arrays, for
   * every look passes all of them twice.
   */
  private final int[] above;

  private final int[] below;
  private final int[] text;
  private final double[] sure;
  private int links;

  /** For each piece, by its start from the first one's on, the text it belongs to, or -1. */
  private final int[] textOf;

  private final int firstStart;

  private final double[] leadings;
  private final double[] heights;

  /** By text or by row, for each look anew. */
  private final double[] sums;

  private final double[] counts;

  private RowHeights(List<Column> columns, Continuity continuity) {
    int top = Integer.MAX_VALUE;
    int bottom = 0;
    int start = Integer.MAX_VALUE;
    int end = 0;
    int count = 0;
    for (Column column : columns) {
      for (Piece piece : column.pieces()) {
        top = Math.min(top, piece.line);
        bottom = Math.max(bottom, piece.line);
        start = Math.min(start, piece.start);
        end = Math.max(end, piece.start + 1);
        count++;
      }
    }
    first = top;
    last = Math.max(top, bottom);
    firstStart = start;
    textOf = new int[Math.max(0, end - start)];
    Arrays.fill(textOf, -1);
    above = new int[count];
    below = new int[count];
    text = new int[count];
    sure = new double[count];
    int texts = 0;
    for (Column column : columns) {
      texts = link(column.pieces(), continuity, texts) + 1;
    }
    leadings = new double[texts];
    Arrays.fill(leadings, 1);
    heights = begin();
    sums = new double[Math.max(texts, heights.length)];
    counts = new double[sums.length];
    for (int look = 0; look < LOOKS; look++) {
      double tolerance = look < TRUSTING ? 1 : TOLERANCE;
      lead(tolerance);
      place(tolerance);
    }
  }

  static RowHeights of(List<Column> columns, Continuity continuity) {
    return new RowHeights(columns, continuity);
  }

  /** How far down a line stands, in leadings; lines beyond the columns are one apart. */
  double height(int line) {
    int row = Math.max(0, Math.min(heights.length - 1, line - first));
    return heights[row] + (line - first - row);
  }

  /** How many leadings further down a line stands than the next of a piece's column is due. */
  double late(Piece above, int line) {
    int at = above.start - firstStart;
    int known = at < 0 || at >= textOf.length ? -1 : textOf[at];
    double due = known < 0 ? 1 : leadings[known];
    return heights[line - first] - heights[above.line - first] - due;
  }

  /** One for a line that stands where it is due, and nothing for one a leading off. */
  static double nearness(double late) {
    return Math.exp(-late * late / (2 * SPREAD * SPREAD));
  }

  private int link(List<Piece> pieces, Continuity continuity, int texts) {
    int own = texts;
    for (int i = 0; i < pieces.size(); i++) {
      Piece lower = pieces.get(i);
      if (i > 0) {
        Piece upper = pieces.get(i - 1);
        if (isHeading(upper, lower) || isHeading(lower, upper)) {
          own++;
        } else if (lower.line - upper.line <= MOST_LINES) {
          double seam = upper.ends == PieceEnd.SENTENCE ? 0 : continuity.of(upper, lower);
          above[links] = upper.line - first;
          below[links] = lower.line - first;
          text[links] = own;
          sure[links++] = Math.max(LEAST_SURE, 1 / (1 + Math.exp(-seam)));
        }
      }
      textOf[lower.start - firstStart] = own;
    }
    return own;
  }

  private static boolean isHeading(Piece one, Piece other) {
    return one.isBare() && one.width <= other.width - HEADING;
  }

  /** Each row as far below the one above as the columns that run past it say. */
  private double[] begin() {
    int rows = last - first + 1;
    double[] steps = new double[rows];
    double[] counts = new double[rows];
    for (int link = 0; link < links; link++) {
      for (int row = above[link] + 1; row <= below[link]; row++) {
        steps[row] += sure[link] / (below[link] - above[link]);
        counts[row] += sure[link];
      }
    }
    double[] begin = new double[rows];
    for (int row = 1; row < rows; row++) {
      begin[row] = begin[row - 1] + (counts[row] == 0 ? 1 : steps[row] / counts[row]);
    }
    return begin;
  }

  /** The leading of each text, as its rows stand. */
  private void lead(double tolerance) {
    double[] heights = this.heights; // fields are read once: these loops run a hundred times a page
    double[] leadings = this.leadings;
    double[] sure = this.sure;
    int[] above = this.above;
    int[] below = this.below;
    int[] text = this.text;
    double[] sums = this.sums;
    double[] counts = this.counts;
    Arrays.fill(sums, 0, leadings.length, BELIEF);
    Arrays.fill(counts, 0, leadings.length, BELIEF);
    for (int link = 0, end = links; link < end; link++) {
      int own = text[link];
      double step = heights[below[link]] - heights[above[link]];
      double off = (step - leadings[own]) / tolerance;
      double weight = sure[link] / (1 + off * off);
      sums[own] += weight * step;
      counts[own] += weight;
    }
    for (int own = 0; own < leadings.length; own++) {
      leadings[own] = sums[own] / counts[own];
    }
  }

  /** The height of each row, as its texts lead. */
  private void place(double tolerance) {
    double[] heights = this.heights;
    double[] leadings = this.leadings;
    double[] sure = this.sure;
    int[] above = this.above;
    int[] below = this.below;
    int[] text = this.text;
    double[] sums = this.sums;
    double[] counts = this.counts;
    int rows = heights.length;
    Arrays.fill(sums, 0, rows, 0);
    Arrays.fill(counts, 0, rows, 0);
    for (int link = 0, end = links; link < end; link++) {
      int upper = above[link];
      int lower = below[link];
      double leading = leadings[text[link]];
      double off = (heights[lower] - heights[upper] - leading) / tolerance;
      double weight = sure[link] / (1 + off * off);
      sums[lower] += weight * (heights[upper] + leading);
      sums[upper] += weight * (heights[lower] - leading);
      counts[upper] += weight;
      counts[lower] += weight;
    }
    for (int row = 0; row < rows; row++) {
      double higher = row == 0 ? heights[0] - 1 : heights[row - 1];
      double deeper = row == rows - 1 ? heights[row] + 1 : heights[row + 1];
      double sum = sums[row] + NEIGHBOURS * (higher + deeper) / 2;
      double height = sum / (counts[row] + NEIGHBOURS);
      height = height > deeper ? deeper : height;
      heights[row] = height < higher ? higher : height;
    }
  }
}
