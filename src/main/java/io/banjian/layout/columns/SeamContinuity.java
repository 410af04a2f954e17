package io.banjian.layout.columns;

import io.banjian.lexicon.Lexicon;
import io.banjian.lexicon.SeamSide;
import org.jspecify.annotations.Nullable;

/** Asks the lexicon whether the characters across a seam make Chinese. */
final class SeamContinuity implements Continuity {
  private static final double MOST = 5;

  private final String raw;
  private final Echoes echoes;

  /** What ends and begins at an offset; a piece is tried against many others. */
  private final @Nullable SeamSide[] ends;

  private final @Nullable SeamSide[] starts;

  /** What was said of each end before: readings of a page ask again. */
  private final @Nullable SeamScores[] scores;

  SeamContinuity(String raw) {
    this.raw = raw;
    this.echoes = new Echoes(raw);
    this.ends = new SeamSide[raw.length() + 1];
    this.starts = new SeamSide[raw.length() + 1];
    this.scores = new SeamScores[raw.length() + 1];
  }

  @Override
  public double of(Piece above, Piece below) {
    SeamScores said = scores[above.end];
    if (said == null) {
      said = new SeamScores();
      scores[above.end] = said;
    }
    double known = said.of(below.start);
    if (Double.isNaN(known)) {
      known = clip(Lexicon.seam(end(above), start(below))) + echoes.of(raw, above, below);
      said.note(below.start, known);
    }
    return known;
  }

  /** Words are not believed more than that. */
  static double clip(double words) {
    return Math.max(-MOST, Math.min(MOST, words));
  }

  private SeamSide end(Piece piece) {
    SeamSide end = ends[piece.end];
    if (end == null) {
      end = SeamSide.endOf(raw, piece.start, piece.end);
      ends[piece.end] = end;
    }
    return end;
  }

  private SeamSide start(Piece piece) {
    SeamSide start = starts[piece.start];
    if (start == null) {
      start = SeamSide.startOf(raw, piece.start, piece.end);
      starts[piece.start] = start;
    }
    return start;
  }
}
