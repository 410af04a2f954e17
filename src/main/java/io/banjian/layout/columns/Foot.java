package io.banjian.layout.columns;

import org.jspecify.annotations.Nullable;

/**
 * How a track ends so far: its last piece, and what its lines have shown. Tracks with one foot go
 * on alike, whatever they hold further up.
 */
final class Foot {
  private static final double[] NOTHING = {};

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

  /** Another foot on the same last piece. */
  @Nullable Foot other;

  /** How the line at hand goes on from here, and for whom; noted by {@link Feet}. */
  @Nullable LinePieces line;

  @Nullable Feet feet;

  /** What speaks against a line without a piece below. */
  double skip;

  /** What speaks for each piece standing below, and what its cut costs. */
  double[] matches = NOTHING;

  /** How well the pieces of lines fit that were tried below: the next look asks again. */
  private @Nullable Tried tried;

  private record Tried(LinePieces line, double[] fits, @Nullable Tried before) {}

  /** Feet of tracks that go on from here, and for whom. */
  private @Nullable Below below;

  private @Nullable Feet askedBy;

  private record Below(Foot foot, @Nullable Below before) {}

  private Foot(@Nullable Foot above, Piece last) {
    this.last = last;
    this.pitch = above == null ? 0 : last.line - above.last.line;
    if (above == null) {
      this.measure = widens(last, 0) ? last.leastWidth : 0;
      this.running = last.stops > 0;
      this.left = last.left;
      this.right = last.right();
      return;
    }
    boolean text = last.stops > 0 || last.ends == PieceEnd.SENTENCE;
    boolean fresh = above.isLeftBy(last);
    int known = fresh ? 0 : above.measure;
    boolean heading = above.running && above.isHeading(last);
    this.measure = !heading && widens(last, known) ? last.leastWidth : known;
    this.running = (above.running && !fresh) || last.stops > 0;
    boolean tells = text && !last.isCrowded();
    this.left = fresh ? last.left : tells ? Math.min(above.left, last.left) : above.left;
    this.right = fresh ? last.right() : Math.max(above.right, last.right());
  }

  /** Of a track that begins. */
  static Foot first(Piece piece) {
    return new Foot(null, piece);
  }

  /** Of a track with a piece more. */
  static Foot below(Foot above, Piece piece) {
    return new Foot(above, piece);
  }

  /**
   * Whether tracks with either go on alike.
   *
   * @param placed whether it matters where their lines begin and end
   * @param informed whether it is known where lines are due, so that a measure tells more than a
   *     pitch
   */
  boolean isLike(Foot other, boolean placed, boolean informed) {
    return last == other.last
        && measure == other.measure
        && running == other.running
        && (placed
            ? left == other.left && right == other.right
            : pitch == other.pitch || (informed && measure > 0));
  }

  /** The foot of a track that goes on from here with a piece, if that was asked before. */
  @Nullable Foot below(Piece piece, Feet asking) {
    for (Below at = askedBy == asking ? below : null; at != null; at = at.before) {
      if (at.foot.last == piece) {
        return at.foot;
      }
    }
    return null;
  }

  void goesOn(Foot foot, Feet asking) {
    below = new Below(foot, askedBy == asking ? below : null);
    askedBy = asking;
  }

  /** How well each piece of a line fits below, if that was asked before. */
  double @Nullable [] known(LinePieces line) {
    for (Tried at = tried; at != null; at = at.before) {
      if (at.line == line) {
        return at.fits;
      }
    }
    return null;
  }

  void know(LinePieces line, double[] fits) {
    tried = new Tried(line, fits, tried);
  }

  private static boolean widens(Piece piece, int known) {
    return piece.isBrokenOff() && !piece.stretched && piece.leastWidth > known;
  }

  /** Whether a piece is too short for a line that its column broke off, and has no mark. */
  boolean isHeading(Piece piece) {
    return piece.isBare() && !piece.stretched && (piece.width < measure - 6 || !running);
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
}
