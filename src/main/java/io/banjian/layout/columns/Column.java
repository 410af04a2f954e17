package io.banjian.layout.columns;

import java.util.List;

/**
 * What a track has become: all pieces that stand one under the other.
 *
 * @param pieces from top to bottom
 * @param place grows from left to right
 * @param upright whether it is an upright headline; then its pieces are characters as they read
 */
record Column(List<Piece> pieces, double place, boolean upright) {
  Column(List<Piece> pieces, double place) {
    this(pieces, place, false);
  }
}
