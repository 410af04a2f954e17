package io.banjian.layout.columns;

/** How well the text of one piece goes on in another, as log odds. */
interface Continuity {
  double of(Piece above, Piece below);

  /** The same by the two characters that meet alone: cheap, and mostly enough to say no. */
  default double glance(Piece above, Piece below) {
    return of(above, below);
  }

  /** The same for a pair that nobody asks about again: what was said of it is not kept. */
  default double once(Piece above, Piece below) {
    return of(above, below);
  }
}
