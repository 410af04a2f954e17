package io.banjian.layout.columns;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which line goes on in which: one choice for all, made anew with all that was learned so far. */
final class RestChoice {
  /** Each look at the page teaches the next where it sets a line's rest. */
  private static final int LOOKS = 3;

  /** The first looks leave open which rest is whose. */
  private static final int GLANCES = 2;

  /** Less than this is nothing, but for what rounding may do. */
  private static final double HARDLY_EVEN = 1 - 1e-9;

  /** For each line the one it goes on in, or -1. */
  final int[] rest;

  private final LineLinks links;
  private final RestPlaces places;
  private final RestHabit habit;

  /** What is said for each of the places, and by how much each is worth more than nothing. */
  private final double[] odds;

  /**
   * What speaks for each line going on anywhere else, all candidates there taken together, but for
   * how often rests stand there: a habit says the same of them all. And what does for the best.
   */
  private final double[] oddsElsewhere;

  private final double[] bestElsewhere;

  /** How likely a rest stands at each of the places, and for each line anywhere else. */
  private final double[] shares;

  private final double[] elsewhere;

  /** What each candidate of the links is worth, for each line, once that is asked for. */
  private double @Nullable [][] all;

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
    this.places = new RestPlaces(blocks, links.candidates);
    this.habit = new RestHabit(places);
    this.odds = new double[places.place.length];
    this.oddsElsewhere = new double[n];
    this.bestElsewhere = new double[n];
    this.shares = new double[places.place.length];
    this.elsewhere = new double[n];
    for (int i = 0; i < n; i++) {
      weigh(i, counts[i]);
    }
    for (int look = 0; look < GLANCES; look++) {
      for (int i = 0; i < n; i++) {
        if (counts[i]) {
          share(i);
        }
      }
      habit.learn(counts, shares, elsewhere);
    }
    int[] chosen = choose();
    for (int look = 0; look < LOOKS; look++) {
      for (int i = 0; i < n; i++) {
        settle(i, chosen[i]);
      }
      habit.learn(counts, shares, elsewhere);
      chosen = choose();
    }
    if (lines.glued ? weighStrays(blocks, chosen) : pinRowsAcross(lines.pieces)) {
      chosen = Pairs.best(n, links.candidates, all());
    }
    this.rest = chosen;
  }

  /**
   * Weighs the candidates of a line but for how often rests stand where they do.
   *
   * @param counts whether it is asked how likely each is
   */
  private void weigh(int line, boolean counts) {
    double[] fits = links.fits[line];
    double lost = links.lost(line, places.endsBlock[line]);
    double best = Double.NEGATIVE_INFINITY;
    int place = places.from[line];
    for (int c = 0; c < fits.length; c++) {
      if (isAt(place, line, c)) {
        odds[place++] = Math.exp(fits[c] - lost);
      } else {
        best = Math.max(best, fits[c]);
        oddsElsewhere[line] += counts ? Math.exp(fits[c] - lost) : 0;
      }
    }
    bestElsewhere[line] = Math.exp(best - lost);
  }

  /** Whether what has a place of its own is that candidate of a line. */
  private boolean isAt(int place, int line, int candidate) {
    return place < places.from[line + 1] && places.candidate[place] == candidate;
  }

  /** How likely the rest of a line stands where, the line looked at by itself. */
  private void share(int line) {
    elsewhere[line] = habit.shareElsewhere(line) * oddsElsewhere[line];
    double sum = 1 + elsewhere[line]; // its rest may be lost
    for (int at = places.from[line]; at < places.from[line + 1]; at++) {
      shares[at] = habit.share(line, places.place[at]) * odds[at];
      sum += shares[at];
    }
    for (int at = places.from[line]; at < places.from[line + 1]; at++) {
      shares[at] /= sum;
    }
    elsewhere[line] /= sum;
  }

  /** All for the candidate that was chosen. */
  private void settle(int line, int chosen) {
    elsewhere[line] = chosen < 0 ? 0 : 1;
    for (int at = places.from[line]; at < places.from[line + 1]; at++) {
      boolean own = links.candidates[line][places.candidate[at]] == chosen;
      shares[at] = own ? 1 : 0;
      elsewhere[line] -= own ? 1 : 0;
    }
  }

  /** The best pairs as the habit has it by now; what is worth nothing is not asked what it is. */
  private int[] choose() {
    int n = links.candidates.length;
    Pairs pairs = new Pairs(n, n);
    for (int i = 0; i < n; i++) {
      int[] candidates = links.candidates[i];
      double anywhere = habit.shareElsewhere(i);
      int place = places.from[i];
      if (anywhere * bestElsewhere[i] < HARDLY_EVEN) {
        for (; place < places.from[i + 1]; place++) {
          add(i, place, pairs);
        }
      } else {
        double habitual = Math.log(anywhere);
        for (int c = 0; c < candidates.length; c++) {
          if (isAt(place, i, c)) {
            add(i, place++, pairs);
          } else {
            pairs.add(candidates[c], links.worth(i, c, habitual, places.endsBlock[i]));
          }
        }
      }
      pairs.endRow();
    }
    return pairs.best();
  }

  private void add(int line, int place, Pairs pairs) {
    double share = habit.share(line, places.place[place]);
    if (share * odds[place] >= HARDLY_EVEN) {
      int c = places.candidate[place];
      double worth = links.worth(line, c, Math.log(share), places.endsBlock[line]);
      pairs.add(links.candidates[line][c], worth);
    }
  }

  /** What each candidate of the links is worth, for each line, after all that was learned. */
  double[][] all() {
    if (all == null) {
      all = new double[links.candidates.length][];
      for (int i = 0; i < all.length; i++) {
        double anywhere = Math.log(habit.shareElsewhere(i));
        boolean ends = places.endsBlock[i];
        int place = places.from[i];
        all[i] = new double[links.candidates[i].length];
        for (int c = 0; c < all[i].length; c++) {
          double habitual =
              isAt(place, i, c) ? Math.log(habit.share(i, places.place[place++])) : anywhere;
          all[i][c] = links.worth(i, c, habitual, ends);
        }
      }
    }
    return all;
  }

  /** What a line is worth where it goes on in another, or in none. */
  double worthOf(int line, int next) {
    int c = next < 0 ? -1 : Arrays.binarySearch(links.candidates[line], next);
    if (c < 0) {
      return 0;
    }
    if (all != null) {
      return all[line][c];
    }
    int at = Arrays.binarySearch(places.candidate, places.from[line], places.from[line + 1], c);
    double share = at < 0 ? habit.shareElsewhere(line) : habit.share(line, places.place[at]);
    return links.worth(line, c, Math.log(share), places.endsBlock[line]);
  }

  /** Weighs anew where lines go on that were found astray, and says whether there are any. */
  private boolean weighStrays(int[] blocks, int[] chosen) {
    boolean any = false;
    for (int above = 0; above < chosen.length; above++) {
      int below = chosen[above];
      boolean breaksOff = below >= 0 && links.mustGoOn(above) && links.mustGoOn(below);
      if (breaksOff && below != above + 1 && blocks[below] != blocks[above]) {
        all()[below] = links.worthAstray(below);
        any = true;
      }
    }
    return any;
  }

  /**
   * Takes over what rows that were read across two columns tell, and says whether there are any.
   */
  private boolean pinRowsAcross(List<Piece> pieces) {
    List<RowsAcross.Link> across = RowsAcross.find(pieces, links);
    for (RowsAcross.Link link : across) {
      links.pin(link.above(), link.below(), all());
    }
    return !across.isEmpty();
  }
}
