package io.banjian.layout;

import io.banjian.lexicon.Lexicon;
import io.banjian.lexicon.SeamSide;
import io.banjian.text.SourceText;
import java.util.Arrays;
import java.util.Objects;

/**
 * How well rows go on in each other, each row taken apart once and each pair of near rows asked
 * once.
 */
final class RowSeams {
  /** Rows further down up to which what was said is kept. */
  private static final int NEAR = 4;

  final Rows rows;
  private final SourceText text;
  private final SeamSide[] ends;
  private final SeamSide[] starts;

  /** Of each row, what was said of it and each of the next ones; not a number where none asked. */
  private final double[] said;

  /** The same of the two characters that meet, and whether they are ever seen side by side. */
  private final double[] edges;

  private final boolean[] seen;

  RowSeams(Rows rows) {
    this.rows = rows;
    this.text = rows.text;
    this.ends = new SeamSide[rows.count];
    this.starts = new SeamSide[rows.count];
    this.said = new double[rows.count * NEAR];
    this.edges = new double[rows.count * NEAR];
    this.seen = new boolean[rows.count * NEAR];
    Arrays.fill(said, Double.NaN);
    Arrays.fill(edges, Double.NaN);
  }

  /** How well a row goes on in one of the next four. */
  double of(int above, int below) {
    int at = at(above, below);
    if (Double.isNaN(said[at])) {
      said[at] = seam(above, below);
    }
    return said[at];
  }

  private static int at(int above, int below) {
    return above * NEAR + Objects.checkIndex(below - above - 1, NEAR);
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
    int at = at(above, below);
    if (Double.isNaN(edges[at])) {
      char end = text.charAt(rows.end[above] - 1);
      char start = text.charAt(rows.start[below]);
      edges[at] = Lexicon.follows(end, start);
      seen[at] = Lexicon.isEverSeen(end, start);
    }
    return edges[at];
  }

  /** What a seam says for the row below standing there by chance: {@link OrderDoubt#odds}. */
  double odds(int above, int below) {
    double edge = edges(above, below);
    boolean words = seen[at(above, below)] && edge < OrderDoubt.BEST;
    return OrderDoubt.odds(words ? of(above, below) : edge);
  }

  /** The least it may say, for all that the two characters tell: words may make the most of it. */
  double leastOdds(int above, int below) {
    double edge = edges(above, below);
    return OrderDoubt.odds(seen[at(above, below)] ? OrderDoubt.BEST : edge);
  }

  /** The most it may say: words only ever speak for a seam. */
  double mostOdds(int above, int below) {
    return OrderDoubt.odds(edges(above, below));
  }
}
