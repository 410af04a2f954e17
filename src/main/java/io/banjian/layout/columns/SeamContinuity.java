package io.banjian.layout.columns;

import io.banjian.lexicon.Lexicon;
import io.banjian.lexicon.SeamSide;
import java.util.HashMap;
import java.util.Map;

/** Asks the lexicon whether the characters across a seam make Chinese. */
final class SeamContinuity implements Continuity {
  /** Characters looked at on either side. */
  private static final int REACH = 6;

  private static final double MOST = 5;

  private final String raw;

  /** What ends and begins at an offset; a piece is tried against many others. */
  private final Map<Integer, SeamSide> ends = new HashMap<>();

  private final Map<Integer, SeamSide> starts = new HashMap<>();

  SeamContinuity(String raw) {
    this.raw = raw;
  }

  @Override
  public double of(Piece above, Piece below) {
    SeamSide end = ends.get(above.end);
    if (end == null) {
      end = SeamSide.endOf(raw.substring(Math.max(above.start, above.end - REACH), above.end));
      ends.put(above.end, end);
    }
    SeamSide start = starts.get(below.start);
    if (start == null) {
      int to = Math.min(below.end, below.start + REACH);
      start = SeamSide.startOf(raw.substring(below.start, to));
      starts.put(below.start, start);
    }
    return Math.max(-MOST, Math.min(MOST, Lexicon.seam(end, start)));
  }

  @Override
  public double glance(Piece above, Piece below) {
    return Lexicon.follows(raw.charAt(above.end - 1), raw.charAt(below.start));
  }
}
