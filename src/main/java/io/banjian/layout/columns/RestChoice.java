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
    int[] before = {};
    for (int look = 0; look < LOOKS && !Arrays.equals(before, chosen); look++) {
      for (int i = 0; i < n; i++) {
        settle(i, chosen[i]);
      }
      habit.learn(counts, shares, elsewhere);
      before = chosen; // what it taught it would teach again
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
    habit.count(line, shares);
    double all = habit.of(line);
    for (int at = places.from[line]; at < places.from[line + 1]; at++) {
      shares[at] *= odds[at] / all;
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

  /** The best pairs as the habit has it by now. */
  private int[] choose() {
    return choose(-1, -1);
  }

  /** The best pairs where a candidate of some line is worth nothing. */
  private int[] choose(int line, int worthless) {
    int n = links.candidates.length;
    Pairs pairs = new Pairs(n, n);
    for (int i = 0; i < n; i++) {
      add(i, i == line ? worthless : -1, pairs);
      pairs.endRow();
    }
    return pairs.best();
  }

  /** Adds what a line may be paired with; what is worth nothing is not asked how much it is. */
  private void add(int line, int worthless, Pairs pairs) {
    int[] candidates = links.candidates[line];
    boolean ends = places.endsBlock[line];
    habit.count(line, shares);
    double all = habit.of(line);
    double even = HARDLY_EVEN * all;
    for (int at = places.from[line]; at < places.from[line + 1]; at++) {
      if (shares[at] * odds[at] >= even) {
        int c = places.candidate[at];
        double worth = c == worthless ? 0 : links.worth(line, c, Math.log(shares[at] / all), ends);
        pairs.add(candidates[c], worth);
      }
    }
    double anywhere = habit.shareElsewhere(line);
    if (anywhere * bestElsewhere[line] >= HARDLY_EVEN) {
      double habitual = Math.log(anywhere);
      int at = places.from[line];
      for (int c = 0; c < candidates.length; c++) {
        if (isAt(at, line, c)) {
          at++;
        } else {
          pairs.add(candidates[c], c == worthless ? 0 : links.worth(line, c, habitual, ends));
        }
      }
    }
  }

  /** What each candidate of a line is worth after all that was learned. */
  private double[] worth(int line) {
    if (all != null) {
      return all[line];
    }
    double[] worth = new double[links.candidates[line].length];
    boolean ends = places.endsBlock[line];
    double anywhere = Math.log(habit.shareElsewhere(line));
    habit.count(line, shares);
    double of = habit.of(line);
    int at = places.from[line];
    for (int c = 0; c < worth.length; c++) {
      double habitual = isAt(at, line, c) ? Math.log(shares[at++] / of) : anywhere;
      worth[c] = links.worth(line, c, habitual, ends);
    }
    return worth;
  }

  /** The same of all lines, to be changed where something else is known. */
  private double[][] all() {
    if (all == null) {
      double[][] worth = new double[links.candidates.length][];
      for (int i = 0; i < worth.length; i++) {
        worth[i] = worth(i);
      }
      all = worth;
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

  /**
   * How likely each line goes on where it was chosen to, among all it may have and all that line
   * may continue.
   *
   * @param chosen for each line the one it goes on in, or -1
   */
  double[] likelihoods(int[] chosen) {
    int n = chosen.length;
    double[] own = new double[n];
    double[] continued = new double[n];
    Arrays.fill(own, 1); // its rest may be lost
    Arrays.fill(continued, 1); // it may begin a text
    for (int i = 0; i < n; i++) {
      double[] worth = worth(i);
      double last = 0;
      double odds = 1;
      for (int c = 0; c < worth.length; c++) {
        if (worth[c] != last) { // behind the end of a sentence nearly all are worth the same
          last = worth[c];
          odds = Math.exp(last);
        }
        own[i] += odds;
        continued[links.candidates[i][c]] += odds;
      }
    }
    double[] likelihoods = new double[n];
    for (int i = 0; i < n; i++) {
      if (chosen[i] >= 0) {
        double odds = Math.exp(worthOf(i, chosen[i]));
        likelihoods[i] = Math.min(odds / own[i], odds / continued[chosen[i]]);
      }
    }
    return likelihoods;
  }

  /** The best pairs where a line may only go on as is said of it for nothing. */
  int[] doubting(int line, int next) {
    int c = Arrays.binarySearch(links.candidates[line], next);
    if (all == null) {
      return choose(line, c);
    }
    double kept = all[line][c];
    all[line][c] = 0;
    int[] chosen = Pairs.best(all.length, links.candidates, all);
    all[line][c] = kept;
    return chosen;
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
