package io.banjian.layout.columns;

import java.util.List;

/**
 * What a track has become: all pieces that stand one under the other.
 *
 * @param pieces from top to bottom
 * @param place grows from left to right
 */
record Column(List<Piece> pieces, double place) {}
