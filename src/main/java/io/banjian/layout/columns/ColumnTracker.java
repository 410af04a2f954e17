package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Follows columns down the page. Each line is cut into pieces and its pieces are put under the
 * tracks so far, both in one choice: the best of all ways to cut and to match in order from left to
 * right.
 */
final class ColumnTracker {
  /** Behind so many lines without a piece a column has ended. */
  private static final int MOST_IDLE = 8;

  /**
   * Where pieces stand in their places, lines of other columns are set between, each on its own.
   */
  private static final int MOST_IDLE_PLACED = 16;

  private static final int MOST_TRACKS = 40;
  private static final int MOST_PER_PIECE = 40;

  /** What gaps inside a piece may cost in all. */
  private static final double DEAREST = 12;

  private static final double NEW_TRACK = -4.5;

  /** An upright headline begins with a character or two. */
  private static final double NEW_UPRIGHT = -3;

  private static final double NO = -1e9;

  private final boolean placed;
  private final int mostIdle;
  private final PieceFit fit;
  private final List<Track> active = new ArrayList<>();
  private final List<Track> all = new ArrayList<>();

  ColumnTracker(boolean placed, Continuity continuity) {
    this.placed = placed;
    this.mostIdle = placed ? MOST_IDLE_PLACED : MOST_IDLE;
    this.fit = new PieceFit(placed, continuity);
  }

  /** All tracks, in the order in which they began, from left to right. */
  List<Track> tracks() {
    return all;
  }

  /** A stretch of the page ends here: nothing goes on below. */
  void cut() {
    active.clear();
  }

  /** Takes one line; returns how many pieces it was cut into. */
  int take(Tokens line) {
    active.removeIf(track -> line.line - track.last().line > mostIdle);
    if (placed) {
      active.sort(Comparator.comparingInt(track -> track.left));
    }
    int n = line.count;
    int m = Math.min(active.size(), MOST_TRACKS);
    double[] score = new double[(n + 1) * (m + 1)];
    int[] from = new int[score.length]; // cell before, and whether the step was a match
    byte[] step = new byte[score.length];
    Arrays.fill(score, NO);
    score[0] = 0;
    for (int i = 0; i <= n; i++) {
      skipTracks(line, i, m, score, from, step);
      double inner = 0;
      for (int k = i + 1; k <= n && k - i <= MOST_PER_PIECE && inner > -DEAREST; k++) {
        if (k < n && isInside(line, k)) {
          inner += kept(line, k);
          continue; // justification never sets a seam
        }
        Piece piece = line.piece(i, k);
        double base = inner + (k < n ? seam(line, k) : 0);
        for (int j = 0; j <= m; j++) {
          double here = score[i * (m + 1) + j] + base;
          if (here < NO / 2) {
            continue;
          }
          int at = i * (m + 1) + j;
          int below = k * (m + 1) + j;
          relax(score, from, step, at, below, here + fresh(piece), 2);
          if (j < m) {
            double match = fit.of(active.get(j), piece);
            relax(score, from, step, at, below + 1, here + match, 3);
          }
        }
        inner += k < n ? kept(line, k) : 0;
      }
    }
    return trace(line, n, m, from, step);
  }

  private static double fresh(Piece piece) {
    return piece.width <= 4 ? NEW_UPRIGHT : NEW_TRACK;
  }

  private static boolean isInside(Tokens line, int token) {
    return line.stretched[token] && line.gap[token] < 3;
  }

  private void skipTracks(Tokens line, int i, int m, double[] score, int[] from, byte[] step) {
    for (int j = 0; j < m; j++) {
      int at = i * (m + 1) + j;
      if (score[at] > NO / 2) {
        relax(score, from, step, at, at + 1, score[at] + skip(j, line), 1);
      }
    }
  }

  private static void relax(
      double[] score, int[] from, byte[] step, int at, int to, double value, int kind) {
    if (value > score[to]) {
      score[to] = value;
      from[to] = at;
      step[to] = (byte) kind;
    }
  }

  /** What it costs to leave a gap inside a piece. */
  private double kept(Tokens line, int token) {
    if (line.stretched[token]) {
      return 0;
    }
    int gap = line.gap[token];
    if (gap >= 3) {
      return placed ? -7 : -4;
    }
    if (gap == 2) {
      return placed ? -2.5 : -0.7;
    }
    if (line.isBesideNarrow(token) || line.isWithinHead(token)) {
      return -0.05;
    }
    if (line.isBehindUpright(token)) {
      return placed ? -4 : -2;
    }
    if (placed) {
      return -0.3;
    }
    return line.isBetweenLong(token) ? -6 : line.isName(token) ? -0.8 : -2;
  }

  /** What it costs to cut a line at a gap. */
  private double seam(Tokens line, int token) {
    if (line.stretched[token]) {
      return -5;
    }
    int gap = line.gap[token];
    if (gap >= 3) {
      return 0;
    }
    if (line.isWithinHead(token)) {
      return -8;
    }
    if (gap == 2) {
      return placed ? -0.5 : -0.7;
    }
    if (line.isBesideNarrow(token)) {
      return -3.5;
    }
    if (line.isBehindUpright(token)) {
      return -0.3;
    }
    return placed ? -2 : line.isName(token) ? -1 : -0.2;
  }

  private double skip(int track, Tokens line) {
    Track skipped = active.get(track);
    Piece last = skipped.last();
    int idle = line.line - last.line;
    boolean waits = last.ends != PieceEnd.SENTENCE && last.stops > 0;
    return waits ? (idle <= 2 ? -0.7 : -0.3) : -0.15;
  }

  private int trace(Tokens line, int n, int m, int[] from, byte[] step) {
    List<int[]> steps = new ArrayList<>();
    int at = n * (m + 1) + m;
    while (at != 0) {
      steps.add(new int[] {from[at], at, step[at]});
      at = from[at];
    }
    List<Track> before = new ArrayList<>(active);
    List<Track> after = new ArrayList<>(active.size() + 4);
    int pieces = 0;
    for (int s = steps.size() - 1; s >= 0; s--) {
      int[] one = steps.get(s);
      int i = one[0] / (m + 1);
      int j = one[0] % (m + 1);
      int k = one[1] / (m + 1);
      switch (one[2]) {
        case 1 -> after.add(before.get(j));
        case 2 -> {
          Track track = new Track();
          track.add(line.piece(i, k));
          track.place =
              placed ? track.left : place(after, j < before.size() ? before.get(j) : null);
          after.add(track);
          all.add(track);
          pieces++;
        }
        default -> {
          Track track = before.get(j);
          track.add(line.piece(i, k));
          after.add(track);
          pieces++;
        }
      }
    }
    for (int j = m; j < before.size(); j++) {
      after.add(before.get(j));
    }
    active.clear();
    active.addAll(after);
    if (placed) {
      active.removeIf(track -> track.last().line < line.line && isCovered(track, line.line));
    }
    return pieces;
  }

  /** Whether a line has set something else where a track stood. */
  private boolean isCovered(Track track, int lineNumber) {
    for (Track other : active) {
      Piece piece = other.last();
      if (piece.line == lineNumber) {
        int overlap = Math.min(track.right, piece.right()) - Math.max(track.left, piece.left);
        if (overlap * 2 > Math.min(track.right - track.left, piece.chars)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double place(List<Track> leftOf, @org.jspecify.annotations.Nullable Track next) {
    double left = leftOf.isEmpty() ? 0 : leftOf.get(leftOf.size() - 1).place;
    double right = next == null ? left + 2 : next.place;
    return (left + right) / 2;
  }
}
