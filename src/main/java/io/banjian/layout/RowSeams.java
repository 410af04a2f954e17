package io.banjian.layout;

import io.banjian.lexicon.Lexicon;
import io.banjian.lexicon.SeamSide;
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
  private final String text;
  private final SeamSide[] ends;
  private final SeamSide[] starts;

  /** Of each row, what was said of it and each of the next ones; not a number where none asked. */
  private final double[] said;

  /** The same of the two characters that meet, and what else is known of them. */
  private final double[] edges;

  private final int[] meeting;

  RowSeams(Rows rows) {
    this.rows = rows;
    this.text = rows.reading();
    this.ends = new SeamSide[rows.count];
    this.starts = new SeamSide[rows.count];
    this.said = new double[rows.count * NEAR];
    this.edges = new double[rows.count * NEAR];
    this.meeting = new int[rows.count * NEAR];
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
    double edges = edges(above, below);
    return Lexicon.seam(end(above), start(below), edges, meeting[at(above, below)]);
  }

  private SeamSide end(int row) {
    SeamSide end = ends[row];
    if (end == null) {
      end = SeamSide.endOf(text, rows.start[row], rows.end[row]);
      ends[row] = end;
    }
    return end;
  }

  private SeamSide start(int row) {
    SeamSide start = starts[row];
    if (start == null) {
      start = SeamSide.startOf(text, rows.start[row], rows.end[row]);
      starts[row] = start;
    }
    return start;
  }

  /** By the two characters that meet: no word is looked up, and what words add is left out. */
  double edges(int above, int below) {
    int at = at(above, below);
    if (Double.isNaN(edges[at])) {
      SeamSide end = end(above);
      SeamSide start = start(below);
      meeting[at] = Lexicon.meeting(end, start);
      edges[at] = Lexicon.follows(end, start, meeting[at]);
    }
    return edges[at];
  }

  /** What a seam says for the row below standing there by chance: {@link OrderDoubt#odds}. */
  double odds(int above, int below) {
    return OrderDoubt.odds(known(above, below));
  }

  /** The seam, words looked up only where they may change what it says of the order. */
  double known(int above, int below) {
    double edge = edges(above, below);
    boolean words = Lexicon.isEverSeen(meeting[at(above, below)]) && edge < OrderDoubt.BEST;
    return words ? of(above, below) : edge;
  }

  /** The least it may say, for all that the two characters tell: words may make the most of it. */
  double leastOdds(int above, int below) {
    double edge = edges(above, below);
    return OrderDoubt.odds(Lexicon.isEverSeen(meeting[at(above, below)]) ? OrderDoubt.BEST : edge);
  }

  /** The most it may say: words only ever speak for a seam. */
  double mostOdds(int above, int below) {
    return OrderDoubt.odds(edges(above, below));
  }
}
