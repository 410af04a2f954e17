package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces that stand one under the other, down to its last one. A track grows by a link: several
 * readings of a page share what they agree on.
 */
final class Track {
  private final @Nullable Track above;
  final Foot foot;

  /** A number that grows from left to right among the tracks that stand side by side. */
  final double place;

  private Track(@Nullable Track above, Foot foot, double place) {
    this.above = above;
    this.foot = foot;
    this.place = place;
  }

  static Track begin(Foot first, double place) {
    return new Track(null, first, place);
  }

  Track with(Foot below) {
    return new Track(this, below, place);
  }

  Piece last() {
    return foot.last;
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Track at = this; at != null; at = at.above) {
      pieces.add(at.foot.last);
    }
    Collections.reverse(pieces);
    return pieces;
  }
}
