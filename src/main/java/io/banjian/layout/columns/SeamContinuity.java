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
  private final Echoes echoes;

  /** What ends and begins at an offset; a piece is tried against many others. */
  private final Map<Integer, SeamSide> ends = new HashMap<>();

  private final Map<Integer, SeamSide> starts = new HashMap<>();

  /** What was said of a seam before: readings of a page ask again. */
  private final SeamScores scores = new SeamScores();

  SeamContinuity(String raw) {
    this.raw = raw;
    this.echoes = new Echoes(raw);
  }

  @Override
  public double of(Piece above, Piece below) {
    double known = scores.of(above.end, below.start);
    if (Double.isNaN(known)) {
      known = score(above, below);
      scores.note(above.end, below.start, known);
    }
    return known;
  }

  private double score(Piece above, Piece below) {
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
    double words = Math.max(-MOST, Math.min(MOST, Lexicon.seam(end, start)));
    return words + echoes.of(raw, above, below);
  }

  @Override
  public double glance(Piece above, Piece below) {
    return Lexicon.follows(raw.charAt(above.end - 1), raw.charAt(below.start));
  }
}
