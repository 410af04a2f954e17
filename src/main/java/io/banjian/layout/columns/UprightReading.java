package io.banjian.layout.columns;

import io.banjian.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deals the characters of an upright headline out to the columns in which it stood.
 *
 * <p>A dump sets them down row by row: 安 / 构徽 / 建放 / 大 are the tops of 安徽放大… and, to its left and a
 * little lower, 构建…. A row with as many characters as there are columns leaves no choice; of the
 * others the characters that come to stand one under the other decide, with the words they make.
 * Rows of body text that a headline stands beside are read along: how much of a row's edge is
 * headline is part of the choice.
 */
final class UprightReading {
  /** Readings kept from row to row. */
  private static final int KEPT = 48;

  /** Sums of the same numbers in another order differ by less. */
  private static final double ROUNDING = 1e-6;

  /** A column more must be worth it. */
  private static final double NEW_COLUMN = -5;

  /** Characters of body text looked at on either side of a seam. */
  private static final int SEAM = 6;

  /**
   * One way to read a row: what of it is headline, and what is body text.
   *
   * @param headline offsets of the headline's characters, left to right
   * @param sides how far to the right each of these stands; none if that is not known
   * @param bodyStart where its body text starts
   * @param bodyEnd where it ends; no later than it starts if there is none
   * @param cost what speaks against reading it so, or for it
   */
  record Way(int[] headline, int[] sides, int bodyStart, int bodyEnd, double cost) {
    Way(int[] headline, int bodyStart, int bodyEnd, double cost) {
      this(headline, new int[0], bodyStart, bodyEnd, cost);
    }

    boolean hasBody() {
      return bodyEnd > bodyStart;
    }

    private int side(int character) {
      return sides.length == 0 ? 0 : sides[character];
    }
  }

  private record State(
      double score,
      @Nullable UprightLink[] columns,
      @Nullable Way body,
      int way,
      @Nullable State before) {}

  private final CharSequence raw;
  private final List<List<Way>> rows;
  private final double[] places;
  private final int columns;
  private final State best;

  /**
   * @param rows for each row the ways to read it, at least one
   * @param places how far down each row stands, in lines of text or rows of the headline
   * @param fewestColumns the columns there may be even if no row shows them side by side
   */
  UprightReading(CharSequence raw, List<List<Way>> rows, double[] places, int fewestColumns) {
    this.raw = raw;
    this.rows = rows;
    this.places = places;
    int widest = fewestColumns;
    for (List<Way> row : rows) {
      for (Way way : row) {
        widest = Math.max(widest, way.headline.length);
      }
    }
    this.columns = widest;
    this.best = read();
  }

  /** What the characters make downwards, whatever the number of columns. */
  double worth() {
    return best.score - NEW_COLUMN * columns().size();
  }

  /** What speaks for the reading, as log odds. */
  double score() {
    return best.score;
  }

  /** For each row the way chosen. */
  int[] ways() {
    int[] ways = new int[rows.size()];
    State state = best;
    for (int row = rows.size() - 1; row >= 0 && state != null; row--) {
      ways[row] = state.way;
      state = state.before;
    }
    return ways;
  }

  /** The columns' characters, the right column first, each from top to bottom. */
  List<int[]> columns() {
    List<int[]> found = new ArrayList<>();
    for (int column = columns - 1; column >= 0; column--) {
      UprightLink link = best.columns[column];
      if (link != null) {
        found.add(link.offsets());
      }
    }
    return found;
  }

  private State read() {
    List<State> states = List.of(new State(0, new UprightLink[columns], null, 0, null));
    for (int row = 0; row < rows.size(); row++) {
      List<State> next = new ArrayList<>(KEPT + 1);
      for (State state : states) {
        for (int way = 0; way < rows.get(row).size(); way++) {
          step(state, row, way, next);
        }
      }
      states = next;
    }
    return states.get(0);
  }

  private void step(State state, int row, int number, List<State> next) {
    Way way = rows.get(row).get(number);
    double worth = way.cost;
    Way above = state.body;
    if (above != null && way.hasBody()) {
      worth += body(above.bodyStart, above.bodyEnd, way.bodyStart, way.bodyEnd);
    }
    Way body = way.hasBody() ? way : above;
    deal(state, row, number, way, 0, 0, state.columns, worth, body, next);
  }

  /** All ways to put a row's characters under columns, in order from left to right. */
  private void deal(
      State state,
      int row,
      int number,
      Way way,
      int from,
      int column,
      @Nullable UprightLink[] dealt,
      double worth,
      @Nullable Way body,
      List<State> next) {
    double ahead = (way.headline.length - from) * UprightLink.MOST_BY_WORDS + ROUNDING;
    if (next.size() == KEPT && state.score + worth + ahead < next.get(KEPT - 1).score) {
      return; // even the best words would not bring it among those kept
    }
    if (from == way.headline.length) {
      keep(new State(state.score + worth, dealt, body, number, state), next);
      return;
    }
    for (int k = column; columns - k >= way.headline.length - from; k++) {
      @Nullable UprightLink above = dealt[k];
      @Nullable UprightLink[] more = dealt.clone();
      UprightLink here = UprightLink.below(above, way.headline[from], way.side(from), places[row]);
      more[k] = here;
      double link = above == null ? NEW_COLUMN : here.worth(raw);
      deal(state, row, number, way, from + 1, k + 1, more, worth + link, body, next);
    }
  }

  /** Among the best in order; of two as good the one found first comes first. */
  private static void keep(State state, List<State> best) {
    int place = best.size();
    while (place > 0 && best.get(place - 1).score < state.score) {
      place--;
    }
    if (place < KEPT) {
      best.add(place, state);
      if (best.size() > KEPT) {
        best.remove(KEPT);
      }
    }
  }

  private double body(int start, int end, int nextStart, int nextEnd) {
    if (endsSentence(raw, end)) {
      return 0;
    }
    return UprightLink.clip(
        Lexicon.seam(
            raw.subSequence(Math.max(start, end - SEAM), end),
            raw.subSequence(nextStart, Math.min(nextEnd, nextStart + SEAM))));
  }

  static boolean endsSentence(CharSequence raw, int end) {
    return "。！？”）".indexOf(raw.charAt(end - 1)) >= 0;
  }
}
