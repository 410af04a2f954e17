package io.banjian.layout.columns;

import org.jspecify.annotations.Nullable;

/**
 * The feet of all tracks of all readings, and how the line at hand goes on from each. Readings of a
 * page differ in a few of their tracks: what is alike is one foot, and its fits are worked out
 * once.
 */
final class Feet {
  private final boolean placed;

  /** Whether what a new track would be better than is left out; as good, and cheaper. */
  private final boolean prunes;

  private final PieceFit fit;
  private LinePieces line = LinePieces.NONE;

  /** For each piece of the line at hand a foot that ends with it, and by that the others. */
  private @Nullable Foot[] ending = new Foot[0];

  Feet(boolean placed, boolean prunes, PieceFit fit) {
    this.placed = placed;
    this.prunes = prunes;
    this.fit = fit;
  }

  /** Goes on to a line. */
  void begin(LinePieces next) {
    line = next;
    ending = new Foot[next.pieces.length];
  }

  /** Of a track that begins with a piece of the line at hand. */
  Foot first(int piece) {
    return known(Foot.first(line.pieces[piece]), piece);
  }

  /** Of a track that goes on with a piece of the line at hand. */
  Foot below(Foot above, int piece) {
    return known(Foot.below(above, line.pieces[piece]), piece);
  }

  private Foot known(Foot foot, int piece) {
    for (Foot at = ending[piece]; at != null; at = at.other) {
      if (at.isLike(foot, placed)) {
        return at;
      }
    }
    foot.other = ending[piece];
    ending[piece] = foot;
    return foot;
  }

  /** Sees to it that a foot knows the line at hand. */
  void look(Foot foot) {
    if (foot.line == line.line) {
      return;
    }
    foot.line = line.line;
    foot.skip = fit.skip(foot, line.line);
    int n = line.pieces.length;
    double[] matches = foot.matches.length < n ? new double[n] : foot.matches;
    fit.of(foot, line, matches);
    for (int i = 0; i < n; i++) {
      boolean worthwhile = !prunes || matches[i] > line.fresh[i] + foot.skip;
      matches[i] = worthwhile ? line.cost[i] + matches[i] : Double.NEGATIVE_INFINITY;
    }
    foot.matches = matches;
  }
}
