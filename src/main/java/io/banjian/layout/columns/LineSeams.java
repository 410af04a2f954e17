package io.banjian.layout.columns;

import io.banjian.lexicon.SeamSide;
import io.banjian.lexicon.SeamStarts;
import java.util.List;

/**
 * How well lines of a page go on in each other by the characters across the seam, as log odds. Each
 * line is tried against hundreds, so both its sides are looked up once, and many are asked about at
 * a time.
 */
final class LineSeams {
  private final SeamSide[] ends;
  private final SeamStarts starts;
  private final Echoes echoes;

  /** The last two characters and the first two of each line; of one by itself only those. */
  private final char[] edges;

  private static final int EDGES = 4;

  /** Whether a line has two characters, so that three may lie across its seam. */
  private final boolean[] echo;

  LineSeams(String raw, List<Piece> pieces) {
    int n = pieces.size();
    this.ends = new SeamSide[n];
    this.edges = new char[n * EDGES];
    this.echo = new boolean[n];
    SeamSide[] sides = new SeamSide[n];
    for (int i = 0; i < n; i++) {
      Piece piece = pieces.get(i);
      ends[i] = SeamSide.endOf(raw, piece.start, piece.end);
      sides[i] = SeamSide.startOf(raw, piece.start, piece.end);
      echo[i] = piece.end - piece.start >= 2;
      edges[i * EDGES + 1] = raw.charAt(piece.end - 1);
      edges[i * EDGES + 2] = raw.charAt(piece.start);
      if (echo[i]) {
        edges[i * EDGES] = raw.charAt(piece.end - 2);
        edges[i * EDGES + 3] = raw.charAt(piece.start + 1);
      }
    }
    this.starts = new SeamStarts(sides);
    this.echoes = new Echoes(raw);
  }

  /**
   * What the two characters that meet say for a line going on in others: cheap, and mostly enough
   * to say no.
   *
   * @param others the first so many are asked about
   * @param found what else is known of the two, for {@link #of(int, int, double, int)}
   */
  void glance(int line, int[] others, int count, double[] says, int[] found) {
    starts.follow(ends[line], others, count, says, found);
  }

  /** What words and names say in addition where that was asked. */
  double of(int above, int below, double glance, int found) {
    double words = starts.seam(ends[above], below, glance, found);
    return SeamContinuity.clip(words) + echo(above, below);
  }

  double of(int above, int below) {
    return SeamContinuity.clip(starts.seam(ends[above], below)) + echo(above, below);
  }

  private double echo(int above, int below) {
    if (!echo[above] || !echo[below]) {
      return 0;
    }
    int end = above * EDGES;
    int start = below * EDGES + 2;
    return echoes.of(edges[end], edges[end + 1], edges[start], edges[start + 1]);
  }
}
