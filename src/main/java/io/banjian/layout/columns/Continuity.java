package io.banjian.layout.columns;

/** How well the text of one piece goes on in another, as log odds. */
interface Continuity {
  double of(Piece above, Piece below);
}
