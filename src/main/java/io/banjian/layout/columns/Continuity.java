package io.banjian.layout.columns;

/** How well the text of one piece goes on in another, as log odds. */
interface Continuity {
  /** Nothing but marks and widths is known. */
  Continuity UNKNOWN = (above, below) -> 0;

  double of(Piece above, Piece below);
}
