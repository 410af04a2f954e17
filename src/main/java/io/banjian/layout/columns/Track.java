package io.banjian.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces that stand one under the other, down to its last one. A track grows by a link: several
 * readings of a page share what they agree on.
 */
final class Track {
  private final @Nullable Track above;
  final Piece last;

  /** Width of a full line, as far as known; 0 before a line was broken off. */
  final int measure;

  /** Lines of the dump from its last piece but one to its last; 0 where there is but one. */
  final int pitch;

  /** Whether its lines hold marks of running text. */
  final boolean running;

  /** Where its lines begin and end, in characters from the line's start. */
  final int left;

  final int right;

  /** A number that grows from left to right among the tracks that stand side by side. */
  final double place;

  /** How the pieces of the line at hand fit, as far as asked; see {@link #fits}. */
  private double[] fits = new double[0];

  private int fitsLine = -1;

  private Track(@Nullable Track above, Piece last, double place) {
    this.above = above;
    this.last = last;
    this.place = place;
    this.pitch = above == null ? 0 : last.line - above.last.line;
    boolean text = last.stops > 0 || last.ends == PieceEnd.SENTENCE;
    if (above == null) {
      this.measure = widens(last, 0) ? last.leastWidth : 0;
      this.running = last.stops > 0;
      this.left = last.left;
      this.right = last.right();
      return;
    }
    boolean fresh = above.isLeftBy(last);
    int known = fresh ? 0 : above.measure;
    boolean heading = above.running && above.isHeading(last);
    this.measure = !heading && widens(last, known) ? last.leastWidth : known;
    this.running = (above.running && !fresh) || last.stops > 0;
    boolean tells = text && !last.isCrowded();
    this.left = fresh ? last.left : tells ? Math.min(above.left, last.left) : above.left;
    this.right = fresh ? last.right() : Math.max(above.right, last.right());
  }

  private static boolean widens(Piece piece, int known) {
    return piece.isBrokenOff() && !piece.stretched && piece.leastWidth > known;
  }

  /** Whether a piece is too short for a line that its column broke off, and has no mark. */
  boolean isHeading(Piece piece) {
    return piece.isBare() && !piece.stretched && (piece.width < measure - 6 || !running);
  }

  static Track begin(Piece piece, double place) {
    return new Track(null, piece, place);
  }

  Track with(Piece piece) {
    return new Track(this, piece, place);
  }

  /** Text behind a headline, or text of another width. */
  private boolean isLeftBy(Piece piece) {
    if (measure == 0 || piece.stretched || piece.isBare()) {
      return !running && measure > 0 && piece.width > measure + 4;
    }
    boolean may = last.ends == PieceEnd.SENTENCE || isHeading(last);
    boolean narrower = piece.isBrokenOff() && piece.width < measure - 7;
    return (may && piece.width > measure + 4) || narrower;
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Track at = this; at != null; at = at.above) {
      pieces.add(at.last);
    }
    Collections.reverse(pieces);
    return pieces;
  }

  /** A place for each piece of a line, to note how it fits; not-a-number where nobody asked. */
  double[] fits(int line, int pieces) {
    if (fitsLine != line) {
      fitsLine = line;
      fits = new double[pieces];
      Arrays.fill(fits, Double.NaN);
    }
    return fits;
  }
}
