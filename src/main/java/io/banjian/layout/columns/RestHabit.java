package io.banjian.layout.columns;

import java.util.Arrays;

/**
 * Where a dump mostly sets the rest of a line that breaks off: right below, two blocks further down
 * where two columns take turns, anywhere. Counted around each line, from what was decided there
 * before, so that one look at the page teaches the next.
 */
final class RestHabit {
  /** Rests' worth of belief before anything was counted. */
  private static final double BELIEF = 2;

  /** Places a rest may stand at that is neither near nor of a habit. */
  static final double PLACES = 60;

  /** Blocks told apart on either side, among which what is believed of far places is shared out. */
  private static final double BLOCKS = 60;

  private static final double FAR_OFF = 0.1;

  /** How much of a far place is believed for the places around it and for all far ones. */
  private static final double SPREAD = 0.5;

  /** How much of that is for the places around: a line lost in between moves it by one. */
  private static final double AROUND = 0.7;

  private static final int ASIDE = 3;

  private final RestPlaces places;

  /** Of lines within a block, and of a block's last ones, which have habits of their own. */
  private final RestCounts within;

  private final RestCounts atEnd;

  /** What is believed before anything is known. */
  private final double[] believedWithin;

  private final double[] believedAtEnd;

  /** What was counted around each block's last line of all that stands far off. */
  private final double[] far;

  RestHabit(RestPlaces places) {
    int n = places.endsBlock.length;
    this.places = places;
    int ends = places.lastBlock + 2;
    int others = RestPlaces.LINE + RestPlaces.NEAR + 1;
    this.within = new RestCounts(places, false, others);
    this.atEnd = new RestCounts(places, true, ends);
    this.believedWithin = new double[others];
    this.believedAtEnd = new double[ends];
    Arrays.fill(believedWithin, FAR_OFF / PLACES);
    Arrays.fill(believedAtEnd, FAR_OFF / PLACES);
    int lines = RestPlaces.LINE;
    Arrays.fill(believedWithin, lines, lines + RestPlaces.NEAR, 0.006);
    Arrays.fill(believedAtEnd, lines, lines + RestPlaces.NEAR, 0.004);
    believedWithin[RestPlaces.BELOW] = 0.9;
    for (int block = places.block + 1; block <= places.lastBlock; block++) {
      int blocks = block - places.block;
      believedAtEnd[block] =
          blocks == 1 ? 0.5 : blocks <= RestPlaces.NEAR ? 0.03 : FAR_OFF / PLACES;
    }
    this.far = new double[n];
  }

  /**
   * Counts where rests stand, as far as is known by now.
   *
   * @param counts whether a line must have a rest
   * @param shares how likely its rest stands at each of its {@link RestPlaces#place places}
   * @param anywhere how likely it stands anywhere else
   */
  void learn(boolean[] counts, double[] shares, double[] anywhere) {
    within.count(counts, shares, anywhere);
    atEnd.count(counts, shares, anywhere);
    int beyond = places.block + RestPlaces.NEAR + 1;
    for (int i = 0; i < far.length; i++) {
      if (places.endsBlock[i]) {
        far[i] =
            atEnd.between(i, places.firstBlock, places.block)
                + (atEnd.between(i, beyond, places.lastBlock + 1) + atEnd.elsewhere(i));
      }
    }
  }

  /**
   * How often, around here, the rest of a line stands at each of its places, in rests out of {@link
   * #of} so many.
   */
  void count(int line, double[] rests) {
    boolean ends = places.endsBlock[line];
    double[] believed = ends ? believedAtEnd : believedWithin;
    RestCounts counts = ends ? atEnd : within;
    double[] seen = counts.seen;
    int row = counts.row(line);
    for (int at = places.from[line]; at < places.from[line + 1]; at++) {
      int place = places.place[at];
      double counted = places.isFar(place) ? spread(line, counts, place) : seen[row + place];
      rests[at] = counted + BELIEF * believed[place];
    }
  }

  /** How many rests were counted around a line, with those that are believed in beforehand. */
  double of(int line) {
    return counts(line).all(line) + BELIEF;
  }

  /** The same of one place. */
  double share(int line, int place) {
    if (place == places.elsewhere(line)) {
      return shareElsewhere(line);
    }
    double[] believed = places.endsBlock[line] ? believedAtEnd : believedWithin;
    RestCounts counts = counts(line);
    double counted =
        places.isFar(place) ? spread(line, counts, place) : counts.seen[counts.row(line) + place];
    return (counted + BELIEF * believed[place]) / of(line);
  }

  /** How often it stands anywhere else, at one of the many places there are. */
  double shareElsewhere(int line) {
    double[] believed = places.endsBlock[line] ? believedAtEnd : believedWithin;
    double counted = counts(line).elsewhere(line) / PLACES;
    return (counted + BELIEF * believed[places.elsewhere(line)]) / of(line);
  }

  private RestCounts counts(int line) {
    return places.endsBlock[line] ? atEnd : within;
  }

  /**
   * Columns that begin and end far apart are not all of one length, and where some rests stand far
   * off others may: what was counted there counts for the places around, and a little for all.
   */
  private double spread(int line, RestCounts counts, int place) {
    double[] seen = counts.seen;
    int at = counts.row(line) + place;
    double around = 0;
    for (int d = 1; d <= ASIDE; d++) {
      around += place + d <= places.lastBlock ? seen[at + d] : 0;
      around += place - d >= places.firstBlock ? seen[at - d] : 0;
    }
    double others = AROUND * around / (2 * ASIDE) + (1 - AROUND) * far[line] / (2 * BLOCKS);
    return (1 - SPREAD) * seen[at] + SPREAD * others;
  }
}
