package io.banjian.layout.columns;

import org.jspecify.annotations.Nullable;

/** What it says of a line that it stands so far below a track's last piece, as log odds. */
final class Pacing {
  /** Log odds for standing as many lines below as the last piece did below the one before. */
  private static final double PITCH = 2;

  /** The same for standing where the line is due, where the heights of rows are known. */
  private static final double DUE = 3;

  /** What it costs to stand a leading too high, or too low: a paragraph or a picture may part. */
  private static final double EARLY = 2;

  private static final double LATE = 0.5;
  private static final double MOST_LATE = 6;

  /** Where pieces stand in their places, a column that ended costs nothing more. */
  private static final int LONG_IDLE = 3;

  /** Leadings behind the one at which the next piece was due. */
  private static final double LONG_DUE = 0.5;

  /** A line without a piece for a column whose next one is not due yet. */
  private static final double TOO_EARLY = -1.4;

  private final boolean placed;
  private final @Nullable RowHeights heights;

  /**
   * @param placed whether the dump kept where on its line a piece stands
   * @param heights how far apart rows stand, once that is known
   */
  Pacing(boolean placed, @Nullable RowHeights heights) {
    this.placed = placed;
    this.heights = heights;
  }

  /** Whether it is known where the lines of a column that has a measure are due. */
  boolean isInformed() {
    return heights != null;
  }

  /** What a line's standing so far below says, whatever piece it holds. */
  double distance(Foot foot, int line) {
    int lines = line - foot.last.line;
    if (heights != null && foot.measure > 0) {
      double late = heights.late(foot.last, line);
      double off = late < 0 ? EARLY * Math.max(-1, late) : -LATE * Math.min(late, MOST_LATE);
      return DUE * RowHeights.nearness(late) + off;
    }
    if (!placed && lines == foot.pitch) {
      return PITCH;
    }
    return lines <= 1 ? 0 : lines <= 3 ? -0.3 * (lines - 1) : -0.6 - 0.35 * (lines - 3);
  }

  /** What speaks against a line without a piece for a track. */
  double skip(Foot foot, int line) {
    int idle = line - foot.last.line;
    if (placed && idle > LONG_IDLE) {
      return -0.1;
    }
    boolean waits = foot.last.ends != PieceEnd.SENTENCE && foot.last.stops > 0;
    if (heights != null && foot.measure > 0) {
      double late = heights.late(foot.last, line);
      if (late < -RowHeights.ABOUT) {
        return 0;
      }
      return late > LONG_DUE ? (waits ? -1.2 : -0.8) : waits ? -2.5 : -1;
    }
    if (!placed && idle < foot.pitch) {
      return TOO_EARLY;
    }
    return waits ? (idle <= 2 ? -2 : -1.2) : -0.8;
  }
}
