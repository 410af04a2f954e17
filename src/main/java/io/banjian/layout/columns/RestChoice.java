package io.banjian.layout.columns;

import java.util.List;

/** Which line goes on in which: one choice for all, made anew with all that was learned so far. */
final class RestChoice {
  /** Each look at the page teaches the next where it sets a line's rest. */
  private static final int LOOKS = 3;

  /** The first looks leave open which rest is whose. */
  private static final int GLANCES = 2;

  /** What each candidate of the links is worth, for each line. */
  final double[][] all;

  /** For each line the one it goes on in, or -1. */
  final int[] rest;

  private final LineLinks links;

  /**
   * @param blocks for each piece the number of the block it stands in
   */
  RestChoice(LooseLines lines, int[] blocks, LineLinks links) {
    this.links = links;
    int n = blocks.length;
    boolean[] counts = new boolean[n];
    for (int i = 0; i < n; i++) {
      counts[i] = links.mustGoOn(i);
    }
    RestHabit habit = new RestHabit(blocks);
    double[][] looked = links.worth(habit);
    for (int look = 0; look < GLANCES; look++) {
      habit.learn(counts, links.candidates, LineLinks.shares(looked));
      looked = links.worth(habit);
    }
    int[] chosen = Pairs.best(n, links.candidates, looked);
    for (int look = 0; look < LOOKS; look++) {
      habit.learn(counts, links.candidates, links.chosen(chosen));
      looked = links.worth(habit);
      chosen = Pairs.best(n, links.candidates, looked);
    }
    if (lines.glued ? weighStrays(blocks, chosen, looked) : pinRowsAcross(lines.pieces, looked)) {
      chosen = Pairs.best(n, links.candidates, looked);
    }
    this.all = looked;
    this.rest = chosen;
  }

  /** Weighs anew where lines go on that were found astray, and says whether there are any. */
  private boolean weighStrays(int[] blocks, int[] chosen, double[][] looked) {
    boolean any = false;
    for (int above = 0; above < chosen.length; above++) {
      int below = chosen[above];
      boolean breaksOff = below >= 0 && links.mustGoOn(above) && links.mustGoOn(below);
      if (breaksOff && below != above + 1 && blocks[below] != blocks[above]) {
        looked[below] = links.worthAstray(below);
        any = true;
      }
    }
    return any;
  }

  /**
   * Takes over what rows that were read across two columns tell, and says whether there are any.
   */
  private boolean pinRowsAcross(List<Piece> pieces, double[][] looked) {
    List<RowsAcross.Link> across = RowsAcross.find(pieces, links);
    for (RowsAcross.Link link : across) {
      links.pin(link.above(), link.below(), looked);
    }
    return !across.isEmpty();
  }
}
