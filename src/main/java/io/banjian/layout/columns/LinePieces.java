package io.banjian.layout.columns;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All pieces that a line may be cut into, and what speaks against each, whatever stands above:
 * worked out once, for every reading of the page asks for them. Pieces stand by the token before
 * which they end, and among those by where they begin.
 */
final class LinePieces {
  private static final int MOST_TOKENS = 40;

  /** What gaps inside a piece may cost in all. */
  private static final double DEAREST = 12;

  private static final double NEW_TRACK = -6.5;

  /** The same where a piece shows that it stands under none. */
  private static final double NEW_PLACED = -4;

  /** An upright headline begins with a character or two. */
  private static final double NEW_UPRIGHT = -3;

  static final LinePieces NONE = new LinePieces(-1, new Span(0, 0), false, 0, 0);

  /** Number of the line, from 0. */
  final int line;

  /** From its first ink to its last. */
  final Span ink;

  /** Whether a headline's character was lifted out before its first ink. */
  final boolean besideLifted;

  /** Tokens on the line. */
  final int tokens;

  /** For each token the first of the pieces that end before it, and behind all tokens the end. */
  final int[] first;

  /** For each piece the token it begins with. */
  final int[] from;

  final Piece[] pieces;

  /** What the gaps within a piece cost, and the seam behind it. */
  final double[] cost;

  /** What speaks against a track's beginning with the piece, without {@link #cost}. */
  final double[] fresh;

  /** The same with it. */
  final double[] begun;

  /** For each piece one of the feet of tracks that end with it, in any look at the page. */
  final @Nullable Foot[] feet;

  private LinePieces(int line, Span ink, boolean besideLifted, int tokens, int pieces) {
    this.line = line;
    this.ink = ink;
    this.besideLifted = besideLifted;
    this.tokens = tokens;
    this.first = new int[tokens + 2];
    this.from = new int[pieces];
    this.pieces = new Piece[pieces];
    this.cost = new double[pieces];
    this.fresh = new double[pieces];
    this.begun = new double[pieces];
    this.feet = new Foot[pieces];
  }

  /** Those of some lines, without the lines that hold nothing. */
  static List<LinePieces> of(Tokens tokens, int first, int last, SeamCosts costs) {
    List<LinePieces> lines = new ArrayList<>(last - first + 1);
    for (int line = first; line <= last; line++) {
      tokens.read(line);
      if (tokens.count > 0) {
        lines.add(of(tokens, costs));
      }
    }
    return lines;
  }

  /** Those of the line at hand. */
  static LinePieces of(Tokens line, SeamCosts costs) {
    int n = line.count;
    double[] inner = inner(line, costs);
    int count = 0;
    for (double cost : inner) {
      count += Double.isNaN(cost) ? 0 : 1;
    }
    Span ink = new Span(line.start[0], line.end[n - 1]);
    LinePieces all = new LinePieces(line.line, ink, line.besideLifted[0], n, count);
    int at = 0;
    for (int to = 1; to <= n; to++) {
      all.first[to] = at;
      double seam = to < n ? costs.seam(line, to) : 0;
      for (int from = 0; from < to; from++) {
        double within = inner[from * (n + 1) + to];
        if (!Double.isNaN(within)) {
          Piece piece = line.piece(from, to);
          all.from[at] = from;
          all.pieces[at] = piece;
          all.cost[at] = within + seam;
          all.fresh[at] = fresh(piece, costs.placed());
          all.begun[at] = all.cost[at] + all.fresh[at];
          at++;
        }
      }
    }
    all.first[n + 1] = at;
    return all;
  }

  private static double fresh(Piece piece, boolean placed) {
    return piece.width <= 4 ? NEW_UPRIGHT : placed ? NEW_PLACED : NEW_TRACK;
  }

  /**
   * By first token and the one behind the last what the gaps of a piece cost; not-a-number where
   * there is no such piece.
   */
  private static double[] inner(Tokens line, SeamCosts costs) {
    int n = line.count;
    double[] all = new double[n * (n + 1)];
    Arrays.fill(all, Double.NaN);
    boolean[] inside = new boolean[n + 1];
    double[] kept = new double[n + 1];
    for (int token = 1; token < n; token++) {
      inside[token] = costs.isInside(line, token);
      kept[token] = costs.kept(line, token);
    }
    boolean[] ends = new boolean[n + 1];
    ends[0] = true;
    for (int from = 0; from < n; from++) {
      if (!ends[from]) {
        continue; // no piece ends here
      }
      double inner = 0;
      for (int to = from + 1; to <= n && to - from <= MOST_TOKENS && inner > -DEAREST; to++) {
        if (inside[to]) {
          continue;
        }
        all[from * (n + 1) + to] = inner;
        ends[to] = true;
        if (to < n && line.parts[to] && !costs.placed()) {
          break;
        }
        inner += kept[to];
      }
    }
    return all;
  }
}
