package io.banjian.layout;

import io.banjian.lexicon.Lexicon;
import io.banjian.lexicon.SeamSide;
import io.banjian.text.SourceText;
import java.util.Arrays;

/** How well rows go on in each other, each row taken apart once and each pair of near rows asked once. */
final class RowSeams {
  /** Rows further down up to which what was said is kept. */
  private static final int NEAR = 4;

  final Rows rows;
  private final SourceText text;
  private final SeamSide[] ends;
  private final SeamSide[] starts;

  /** Of each row, what was said of it and each of the next ones; not a number where none asked. */
  private final double[] said;

  RowSeams(Rows rows) {
    this.rows = rows;
    this.text = rows.text;
    this.ends = new SeamSide[rows.count];
    this.starts = new SeamSide[rows.count];
    this.said = new double[rows.count * NEAR];
    Arrays.fill(said, Double.NaN);
  }

  double of(int above, int below) {
    int further = below - above - 1;
    if (further < 0 || further >= NEAR) {
      return seam(above, below);
    }
    int at = above * NEAR + further;
    double known = said[at];
    if (Double.isNaN(known)) {
      known = seam(above, below);
      said[at] = known;
    }
    return known;
  }

  private double seam(int above, int below) {
    SeamSide end = ends[above];
    if (end == null) {
      end = SeamSide.endOf(text, rows.start[above], rows.end[above]);
      ends[above] = end;
    }
    SeamSide start = starts[below];
    if (start == null) {
      start = SeamSide.startOf(text, rows.start[below], rows.end[below]);
      starts[below] = start;
    }
    return Lexicon.seam(end, start);
  }

  /** By the two characters that meet: no word is looked up, and what words add is left out. */
  double edges(int above, int below) {
    return Lexicon.follows(text.charAt(rows.end[above] - 1), text.charAt(rows.start[below]));
  }
}
