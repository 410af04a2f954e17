package io.banjian.layout.columns;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows columns down the page. Each line is cut into pieces and its pieces are put under the
 * tracks so far, both in one choice: the best ways to cut and to match in order from left to right.
 * Several readings of the page are kept side by side, because which of two columns of one width a
 * piece belongs to shows a line or two later.
 */
final class ColumnTracker {
  /** Readings kept. */
  private static final int READINGS = 24;

  /** The same where pieces stand in their places. */
  private static final int READINGS_PLACED = 8;

  /** The same before it is known how far the rows stand apart; that only costs what it must. */
  private static final int READINGS_BEFORE = 8;

  private static final int READINGS_UNORDERED = 4;

  /** Ways to cut all lines, by their pieces squared: where there are more, fewer readings do. */
  private static final long WORK = 2800;

  /** However much there is to do. */
  private static final int FEWEST_READINGS = 2;

  /** Ways to cut a line that each reading is followed into. */
  private static final int WAYS = 4;

  private static final int WAYS_PLACED = 3;

  /** Behind so many lines without a piece a column has ended. */
  private static final int MOST_IDLE = 8;

  /**
   * Where pieces stand in their places, lines of other columns are set between, each on its own.
   */
  private static final int MOST_IDLE_PLACED = 16;

  /** Where pieces stand in their places, a column that ended costs nothing more. */
  private static final int LONG_IDLE = 3;

  /** Leadings behind the one at which the next piece was due. */
  private static final double LONG_DUE = 0.5;

  /** A line without a piece for a column whose next one is not due yet. */
  private static final double EARLY = -1.4;

  /** A reading so far behind the best does not catch up. */
  private static final double FALLEN = 12;

  private static final int MOST_TRACKS = 40;
  private static final int MOST_PER_PIECE = 40;

  /** What gaps inside a piece may cost in all. */
  private static final double DEAREST = 12;

  private static final double NEW_TRACK = -6.5;

  /** The same where a piece shows that it stands under none. */
  private static final double NEW_PLACED = -4;

  /** An upright headline begins with a character or two. */
  private static final double NEW_UPRIGHT = -3;

  private final boolean placed;

  /** Whether what a new column would be better than is left out; as good, and cheaper. */
  private final boolean prunes;

  private final @Nullable RowHeights heights;
  private int most;
  private final int mostIdle;
  private final SeamCosts costs;
  private final PieceFit fit;
  private List<Reading> readings = List.of(Reading.EMPTY);

  /** Pieces of the line at hand, by their first and last token; made when asked for. */
  private @Nullable Piece[] pieces = new Piece[0];

  /**
   * @param ordered whether an order is wanted; what is merged shows without as many readings
   * @param heights how far apart rows stand, once columns were followed
   */
  ColumnTracker(
      boolean placed,
      boolean ordered,
      SeamCosts costs,
      Continuity continuity,
      @Nullable RowHeights heights) {
    this.placed = placed;
    this.heights = heights;
    this.prunes = ordered && !placed;
    this.most = mostReadings(placed, ordered, heights != null);
    this.costs = costs;
    this.mostIdle = placed ? MOST_IDLE_PLACED : MOST_IDLE;
    this.fit = new PieceFit(placed, continuity, heights);
  }

  /** The best reading of all lines taken. */
  Reading best() {
    return readings.get(0);
  }

  private static int mostReadings(boolean placed, boolean ordered, boolean informed) {
    return placed
        ? READINGS_PLACED
        : !ordered ? READINGS_UNORDERED : informed ? READINGS : READINGS_BEFORE;
  }

  /** The columns of the best reading. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Track track : best().tracks()) {
      columns.add(new Column(track.pieces(), track.place));
    }
    return columns;
  }

  void follow(Tokens tokens, int first, int last) {
    long work = 1;
    for (int line = first; line <= last; line++) {
      tokens.read(line);
      work += (long) tokens.count * tokens.count;
    }
    most = (int) Math.max(FEWEST_READINGS, Math.min(most, READINGS * WORK / work));
    for (int line = first; line <= last; line++) {
      tokens.read(line);
      if (tokens.count > 0) {
        take(tokens);
      }
    }
  }

  private void take(Tokens line) {
    pieces = new Piece[(line.count + 1) * (line.count + 1)];
    List<Way> next = new ArrayList<>();
    for (Reading reading : readings) {
      follow(reading, line, next);
    }
    next.sort(Comparator.comparingDouble(Way::score).reversed());
    List<Reading> kept = new ArrayList<>(most);
    Set<IntBuffer> fronts = new HashSet<>();
    double least = next.isEmpty() ? 0 : next.get(0).score() - FALLEN;
    for (int i = 0; i < next.size() && kept.size() < most && next.get(i).score() > least; i++) {
      Reading reading = read(next.get(i), line);
      if (fronts.add(reading.front())) {
        kept.add(reading);
      }
    }
    readings = kept;
  }

  /** One of the best ways through a line behind a reading; most are never read. */
  private record Way(
      double score,
      Reading before,
      Reading.@Nullable Ended ended,
      List<Track> active,
      BestWays best,
      int way) {}

  private void follow(Reading reading, Tokens line, List<Way> next) {
    List<Track> active = new ArrayList<>(reading.active().size());
    Reading.Ended ended = reading.ended();
    for (Track track : reading.active()) {
      if (line.line - track.last.line > mostIdle) {
        ended = new Reading.Ended(track, ended);
      } else {
        active.add(track);
      }
    }
    if (placed) {
      active.sort(Comparator.comparingInt(track -> track.left));
    }
    int n = line.count;
    int m = Math.min(active.size(), MOST_TRACKS);
    BestWays best = new BestWays((n + 1) * (m + 1), placed ? WAYS_PLACED : WAYS);
    best.start();
    double[] skips = new double[m];
    for (int j = 0; j < m; j++) {
      skips[j] = skip(active.get(j), line);
    }
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j < m; j++) {
        best.step(i * (m + 1) + j, i * (m + 1) + j + 1, skips[j], BestWays.SKIP);
      }
      cut(line, i, active, skips, best);
    }
    int end = n * (m + 1) + m;
    for (int way = 0; way < best.waysTo(end); way++) {
      double score = reading.score() + best.score(end, way);
      next.add(new Way(score, reading, ended, active, best, way));
    }
  }

  /** All pieces that begin at a token, under all tracks. */
  private void cut(Tokens line, int i, List<Track> active, double[] skips, BestWays best) {
    int n = line.count;
    int m = skips.length;
    if (best.waysTo(i * (m + 1) + m) == 0) {
      return; // no piece ends here
    }
    double inner = 0;
    for (int k = i + 1; k <= n && k - i <= MOST_PER_PIECE && inner > -DEAREST; k++) {
      if (k < n && costs.isInside(line, k)) {
        continue;
      }
      Piece piece = piece(line, i, k);
      double base = inner + (k < n ? costs.seam(line, k) : 0);
      double fresh = fresh(piece);
      for (int j = 0; j <= m; j++) {
        int at = i * (m + 1) + j;
        if (best.waysTo(at) == 0) {
          continue;
        }
        best.step(at, k * (m + 1) + j, base + fresh, BestWays.NEW);
        if (j < m) {
          double fit = fit(active.get(j), piece, i, k, n);
          if (!prunes || fit > fresh + skips[j]) {
            best.step(at, k * (m + 1) + j + 1, base + fit, BestWays.MATCH);
          }
        }
      }
      if (k < n && line.parts[k] && !placed) {
        break;
      }
      inner += k < n ? costs.kept(line, k) : 0;
    }
  }

  private Piece piece(Tokens line, int from, int to) {
    int at = from * (line.count + 1) + to;
    Piece piece = pieces[at];
    if (piece == null) {
      piece = line.piece(from, to);
      pieces[at] = piece;
    }
    return piece;
  }

  private double fit(Track track, Piece piece, int from, int to, int n) {
    double[] known = track.fits(piece.line, (n + 1) * (n + 1));
    int at = from * (n + 1) + to;
    if (Double.isNaN(known[at])) {
      known[at] = fit.of(track, piece);
    }
    return known[at];
  }

  private double fresh(Piece piece) {
    return piece.width <= 4 ? NEW_UPRIGHT : placed ? NEW_PLACED : NEW_TRACK;
  }

  private double skip(Track track, Tokens line) {
    int idle = line.line - track.last.line;
    if (placed && idle > LONG_IDLE) {
      return -0.1;
    }
    boolean waits = track.last.ends != PieceEnd.SENTENCE && track.last.stops > 0;
    if (heights != null && track.measure > 0) {
      double late = heights.late(track.last, line.line);
      if (late < -RowHeights.ABOUT) {
        return 0;
      }
      return late > LONG_DUE ? (waits ? -1.2 : -0.8) : waits ? -2.5 : -1;
    }
    if (!placed && idle < track.pitch) {
      return EARLY;
    }
    return waits ? (idle <= 2 ? -2 : -1.2) : -0.8;
  }

  /** The reading that follows one of the best ways through a line. */
  private Reading read(Way way, Tokens line) {
    List<Track> before = way.active;
    BestWays best = way.best;
    int m = Math.min(before.size(), MOST_TRACKS);
    List<Track> after = new ArrayList<>(before.size() + 4);
    int cuts = 0;
    int[] places = best.placesTo(line.count * (m + 1) + m, way.way);
    for (int step = 1; step < places.length; step++) {
      int from = best.cell(places[step - 1]);
      int i = from / (m + 1);
      int j = from % (m + 1);
      int k = best.cell(places[step]) / (m + 1);
      switch (best.kind(places[step])) {
        case BestWays.SKIP -> after.add(before.get(j));
        case BestWays.NEW -> {
          Piece piece = piece(line, i, k);
          Track next = j < before.size() ? before.get(j) : null;
          after.add(Track.begin(piece, placed ? piece.left : between(after, next)));
          cuts++;
        }
        default -> {
          after.add(before.get(j).with(piece(line, i, k)));
          cuts++;
        }
      }
    }
    after.addAll(before.subList(m, before.size()));
    Reading.Ended ended = way.ended;
    if (placed) {
      for (Track track : List.copyOf(after)) {
        if (track.last.line < line.line && isCovered(track, after, line.line)) {
          after.remove(track);
          ended = new Reading.Ended(track, ended);
        }
      }
    }
    Reading.Merged merged = way.before.mergedLines();
    return new Reading(
        way.score, after, ended, cuts > 1 ? new Reading.Merged(line.line, merged) : merged);
  }

  /** Whether a line has set something else where a track stood. */
  private static boolean isCovered(Track track, List<Track> active, int lineNumber) {
    for (Track other : active) {
      Piece piece = other.last;
      if (piece.line == lineNumber) {
        int overlap = Math.min(track.right, piece.right()) - Math.max(track.left, piece.left);
        if (overlap * 2 > Math.min(track.right - track.left, piece.chars)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double between(List<Track> leftOf, @Nullable Track next) {
    double left = leftOf.isEmpty() ? 0 : leftOf.get(leftOf.size() - 1).place;
    double right = next == null ? left + 2 : next.place;
    return (left + right) / 2;
  }
}
