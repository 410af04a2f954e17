package io.banjian.layout.columns;

import io.banjian.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** Asks the lexicon whether the characters across a seam make Chinese. */
final class SeamContinuity implements Continuity {
  /** Characters looked at on either side. */
  private static final int REACH = 6;

  private static final double MOST = 5;

  private final String raw;
  private final Map<Long, Double> known = new HashMap<>();

  SeamContinuity(String raw) {
    this.raw = raw;
  }

  @Override
  public double of(Piece above, Piece below) {
    long key = (long) above.end << 32 | below.start;
    Double score = known.get(key);
    if (score == null) {
      score = score(above, below);
      known.put(key, score);
    }
    return score;
  }

  @Override
  public double glance(Piece above, Piece below) {
    return Lexicon.follows(raw.charAt(above.end - 1), raw.charAt(below.start));
  }

  private double score(Piece above, Piece below) {
    String before = raw.substring(Math.max(above.start, above.end - REACH), above.end);
    String behind = raw.substring(below.start, Math.min(below.end, below.start + REACH));
    return Math.max(-MOST, Math.min(MOST, 1.0 * Lexicon.seam(before, behind)));
  }
}
