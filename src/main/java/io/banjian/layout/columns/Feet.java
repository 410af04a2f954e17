package io.banjian.layout.columns;

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
  private final Pacing pacing;
  private LinePieces line = LinePieces.NONE;

  Feet(boolean placed, boolean prunes, PieceFit fit, Pacing pacing) {
    this.placed = placed;
    this.prunes = prunes;
    this.fit = fit;
    this.pacing = pacing;
  }

  /** Goes on to a line. */
  void begin(LinePieces next) {
    line = next;
  }

  /** Of a track that begins with a piece of the line at hand. */
  Foot first(int piece) {
    return known(Foot.first(line.pieces[piece]), piece);
  }

  /** Of a track that goes on with a piece of the line at hand. */
  Foot below(Foot above, int piece) {
    Foot below = above.below(line.pieces[piece], this);
    if (below == null) {
      below = known(Foot.below(above, line.pieces[piece]), piece);
      above.goesOn(below, this);
    }
    return below;
  }

  private Foot known(Foot foot, int piece) {
    for (Foot at = line.feet[piece]; at != null; at = at.other) {
      if (at.isLike(foot, placed, pacing.isInformed())) {
        return at;
      }
    }
    foot.other = line.feet[piece];
    line.feet[piece] = foot;
    return foot;
  }

  /** Sees to it that a foot knows the line at hand. */
  void look(Foot foot) {
    if (foot.line == line && foot.feet == this) {
      return;
    }
    foot.line = line;
    foot.feet = this;
    foot.skip = pacing.skip(foot, line.line);
    double distance = pacing.distance(foot, line.line);
    // without places there is more than one look, and how far below a line stands is learned
    double[] fits = fit.of(foot, line, placed ? distance : 0);
    double learned = placed ? 0 : distance;
    double[] matches = foot.matches.length < fits.length ? new double[fits.length] : foot.matches;
    for (int i = 0; i < fits.length; i++) {
      double match = fits[i] + learned;
      boolean worthwhile = !prunes || match > line.fresh[i] + foot.skip;
      matches[i] = worthwhile ? line.cost[i] + match : Double.NEGATIVE_INFINITY;
    }
    foot.matches = matches;
  }
}
