package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows that a recognizer read across two columns stand together, apart from the other lines of
 * either: wherever lines of both stand at one height, and nowhere else. Each column goes down the
 * page all the same, so the pieces of such rows, in their order, go between its other lines, in
 * theirs: where, is one choice for all of them.
 */
final class RowsAcross {
  /** Fewer rows are no run of them. */
  private static final int FEWEST = 4;

  private static final int MOST = 40;

  /** Other lines before and behind the rows between which their pieces may belong. */
  private static final int REACH = 80;

  /** Log odds by which the pieces must fit better there than one under the other. */
  private static final double CLEARLY = 8;

  /** Where a line goes on, as far as these rows tell: from, to. */
  record Link(int above, int below) {}

  private final LineLinks links;

  /** Lines before and behind the rows, in order; the rows stand before {@link #place}. */
  private final int[] others;

  private final int place;

  private RowsAcross(LineLinks links, int[] others, int place) {
    this.links = links;
    this.others = others;
    this.place = place;
  }

  static List<Link> find(List<Piece> pieces, LineLinks links) {
    List<Link> found = new ArrayList<>();
    int n = pieces.size();
    for (int from = 0; from < n; ) {
      int to = from;
      while (isPair(pieces, to)) {
        to += 2;
      }
      if (to - from >= 2 * FEWEST && to - from <= 2 * MOST) {
        of(from, to, n, links, found);
      }
      from = Math.max(to, from + 1);
    }
    return found;
  }

  /** Whether a line holds just two pieces, of which this is the first. */
  private static boolean isPair(List<Piece> pieces, int at) {
    return at + 1 < pieces.size()
        && pieces.get(at).line == pieces.get(at + 1).line
        && (at + 2 == pieces.size() || pieces.get(at + 2).line != pieces.get(at).line);
  }

  private static void of(int from, int to, int count, LineLinks links, List<Link> found) {
    int low = Math.max(0, from - REACH);
    int high = Math.min(count, to + REACH);
    int[] others = new int[high - low - (to - from)];
    for (int i = 0, at = low; at < high; at++) {
      if (at < from || at >= to) {
        others[i++] = at;
      }
    }
    int[] column = new int[to - from];
    for (int i = 0; i < column.length; i++) {
      // the left column, then the right one
      column[i] = from + (2 * i < column.length ? 2 * i : 2 * i + 1 - column.length);
    }
    new RowsAcross(links, others, from - low).settle(column, found);
  }

  /**
   * The best places for the pieces of both columns, from top to bottom. The dump has the other
   * lines of the left column before those of the right one.
   */
  private void settle(int[] column, List<Link> found) {
    int m = column.length;
    int slots = others.length + 1;
    double[] within = new double[m];
    for (int to = 1; to < m; to++) {
      within[to] = links.seam(column[to - 1], column[to]);
    }
    double[][] best = new double[m + 1][slots];
    int[][] groupOf = new int[m + 1][slots];
    int[][] slotBefore = new int[m + 1][slots];
    for (double[] row : best) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    double[] beneath = new double[m];
    for (int slot = 0; slot < slots; slot++) {
      double closed = closed(slot);
      for (int to = 0; to < m; to++) {
        beneath[to] = below(column[to], slot);
      }
      for (int from = 0; from < m; from++) {
        int before = from == 0 ? -1 : best(best[from], slot);
        double so = from == 0 ? 0 : before < 0 ? Double.NEGATIVE_INFINITY : best[from][before];
        if (so == Double.NEGATIVE_INFINITY) {
          continue;
        }
        double value = so + above(slot, column[from]) - closed;
        int end = from < m / 2 ? m / 2 : m;
        for (int to = from; to < end; to++) {
          value += to > from ? within[to] : 0;
          double all = value + beneath[to];
          if (all > best[to + 1][slot]) {
            best[to + 1][slot] = all;
            groupOf[to + 1][slot] = from;
            slotBefore[to + 1][slot] = before;
          }
        }
      }
    }
    int last = best(best[m], slots);
    if (last < 0 || best[m][last] < Math.max(0, together(column)) + CLEARLY) {
      return;
    }
    for (int end = m, slot = last; end > 0; ) {
      int from = groupOf[end][slot];
      for (int i = from; i <= end; i++) {
        int above = i > from ? column[i - 1] : slot > 0 ? others[slot - 1] : -1;
        int below = i < end ? column[i] : slot < others.length ? others[slot] : -1;
        if (above >= 0 && below >= 0) {
          found.add(new Link(above, below));
        }
      }
      int before = slotBefore[end][slot];
      end = from;
      slot = before;
    }
  }

  /** The best of the places before one, or -1. */
  private static int best(double[] values, int slot) {
    int best = -1;
    for (int i = 0; i < slot; i++) {
      if (values[i] > (best < 0 ? Double.NEGATIVE_INFINITY : values[best])) {
        best = i;
      }
    }
    return best;
  }

  /** What is said for the pieces standing together, where the dump has the rows. */
  private double together(int[] column) {
    int half = column.length / 2;
    double value = above(place, column[0]) - closed(place) + below(column[half - 1], place);
    for (int i = 1; i < column.length; i++) {
      value += i == half ? 0 : links.seam(column[i - 1], column[i]);
    }
    return value;
  }

  private double closed(int slot) {
    return slot == 0 || slot == others.length ? 0 : links.seam(others[slot - 1], others[slot]);
  }

  private double above(int slot, int piece) {
    return slot == 0 ? 0 : links.seam(others[slot - 1], piece);
  }

  private double below(int piece, int slot) {
    return slot == others.length ? 0 : links.seam(piece, others[slot]);
  }
}
