package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

  /** A reading so far behind the best does not catch up. */
  private static final double FALLEN = 12;

  private static final int MOST_TRACKS = 40;

  private final boolean placed;

  private int most;
  private final int mostIdle;
  private final Feet feet;
  private final LineWays ways;
  private List<Reading> readings = List.of(Reading.EMPTY);

  /**
   * @param ordered whether an order is wanted; what is merged shows without as many readings
   * @param heights how far apart rows stand, once columns were followed
   */
  ColumnTracker(
      boolean placed, boolean ordered, Continuity continuity, @Nullable RowHeights heights) {
    this.placed = placed;
    this.most = mostReadings(placed, ordered, heights != null);
    this.mostIdle = placed ? MOST_IDLE_PLACED : MOST_IDLE;
    this.feet =
        new Feet(
            placed,
            ordered && !placed,
            new PieceFit(placed, continuity),
            new Pacing(placed, heights));
    this.ways = new LineWays(placed ? WAYS_PLACED : WAYS);
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

  /** Follows columns down some lines, all in one go. */
  void follow(List<LinePieces> lines) {
    long work = 1;
    for (LinePieces line : lines) {
      work += (long) line.tokens * line.tokens;
    }
    most = (int) Math.max(FEWEST_READINGS, Math.min(most, READINGS * WORK / work));
    for (LinePieces line : lines) {
      take(line);
    }
  }

  private void take(LinePieces line) {
    feet.begin(line);
    ways.begin(line);
    Onward[] onward = new Onward[readings.size()];
    for (int i = 0; i < onward.length; i++) {
      onward[i] = follow(readings.get(i), line);
    }
    List<Reading> kept = new ArrayList<>(most);
    Onward best = best(onward);
    double least = best.score - FALLEN;
    while (best.score > least) {
      Reading reading = read(best, line);
      if (!goesOnLike(reading, kept)) {
        kept.add(reading);
      }
      if (kept.size() == most) {
        break;
      }
      best.next(ways);
      best = best(onward);
    }
    if (!kept.isEmpty()) {
      readings = kept; // a line that can be cut in no way tells nothing
    }
  }

  /** A reading on its way through a line: the best way that was not taken yet. */
  private static final class Onward {
    final Reading before;
    final Reading.@Nullable Ended ended;
    final Track[] active;

    /** Of the table of ways, behind all tracks. */
    final int column;

    int way = -1;

    /** What the reading is worth this way; nothing at all behind the last. */
    double score;

    Onward(Reading before, Reading.@Nullable Ended ended, Track[] active, int column) {
      this.before = before;
      this.ended = ended;
      this.active = active;
      this.column = column;
    }

    void next(LineWays ways) {
      way++;
      score = before.score + ways.worth(column, way);
    }
  }

  private static Onward best(Onward[] all) {
    Onward best = all[0];
    for (Onward onward : all) {
      best = onward.score > best.score ? onward : best;
    }
    return best;
  }

  private Onward follow(Reading reading, LinePieces line) {
    Track[] active = reading.active;
    Reading.Ended ended = reading.ended;
    int idle = 0;
    for (Track track : active) {
      if (hasEnded(track, line.line)) {
        ended = new Reading.Ended(track, ended);
        idle++;
      }
    }
    if (idle > 0) {
      active = without(active, idle, line.line);
    }
    if (placed) {
      active = active.clone();
      Arrays.sort(active, Comparator.comparingInt(track -> track.foot.left));
    }
    int column = LineWays.NO_TRACKS;
    int count = Math.min(active.length, MOST_TRACKS);
    for (int i = 0; i < count; i++) {
      Foot foot = active[i].foot;
      feet.look(foot);
      column = ways.behind(column, foot);
    }
    Onward onward = new Onward(reading, ended, active, column);
    onward.next(ways);
    return onward;
  }

  private boolean hasEnded(Track track, int line) {
    return line - track.last().line > mostIdle;
  }

  private Track[] without(Track[] tracks, int idle, int line) {
    Track[] active = new Track[tracks.length - idle];
    int count = 0;
    for (Track track : tracks) {
      if (!hasEnded(track, line)) {
        active[count++] = track;
      }
    }
    return active;
  }

  /** The reading that follows one of the best ways through a line. */
  private Reading read(Onward way, LinePieces line) {
    Track[] before = way.active;
    int steps = ways.trace(way.column, way.way);
    Track[] after = new Track[before.length + steps - Math.min(before.length, MOST_TRACKS)];
    int count = 0;
    int cuts = 0;
    int passed = 0;
    for (int i = 0; i < steps; i++) {
      int step = ways.step(i);
      if (step == LineWays.SKIP) {
        after[count++] = before[passed++];
        continue;
      }
      int piece = LineWays.piece(step);
      if (LineWays.isNew(step)) {
        Track left = count == 0 ? null : after[count - 1];
        Track right = passed < before.length ? before[passed] : null;
        double place = placed ? line.pieces[piece].left : between(left, right);
        after[count++] = Track.begin(feet.first(piece), place);
      } else {
        Track above = before[passed++];
        after[count++] = above.with(feet.below(above.foot, piece));
      }
      cuts++;
    }
    System.arraycopy(before, passed, after, count, before.length - passed);
    Reading.Ended ended = way.ended;
    if (placed) {
      List<Track> open = new ArrayList<>(Arrays.asList(after));
      for (Track track : after) {
        if (track.last().line < line.line && isCovered(track.foot, open, line.line)) {
          open.remove(track);
          ended = new Reading.Ended(track, ended);
        }
      }
      after = open.toArray(Track[]::new);
    }
    return cuts > 1
        ? way.before.withCut(line.line, way.score, after, ended)
        : way.before.with(way.score, after, ended);
  }

  private static boolean goesOnLike(Reading reading, List<Reading> others) {
    for (int i = 0; i < others.size(); i++) {
      if (reading.goesOnLike(others.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has set something else where a track stood. */
  private static boolean isCovered(Foot foot, List<Track> active, int lineNumber) {
    for (Track other : active) {
      Piece piece = other.last();
      if (piece.line == lineNumber) {
        int overlap = Math.min(foot.right, piece.right()) - Math.max(foot.left, piece.left);
        if (overlap * 2 > Math.min(foot.right - foot.left, piece.chars)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double between(@Nullable Track left, @Nullable Track right) {
    double from = left == null ? 0 : left.place;
    double to = right == null ? from + 2 : right.place;
    return (from + to) / 2;
  }
}
