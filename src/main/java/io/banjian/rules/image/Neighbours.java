package io.banjian.rules.image;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.SourceText;

/**
 * What the lines above and below say of marks between two pieces of a line.
 *
 * <p>Between two columns each piece goes on below itself: 把每天的水位记 “| 在本子上 reads on with what stands
 * under 把每天 and not behind the mark; and the pieces behind it begin at one place.
 */
final class Neighbours {
  /** Lines looked at on either side. */
  private static final int LINES = 3;

  static final int MOST_LINES = 2 * LINES;

  private static final int SAME_EDGE = 2;
  private static final int SAME_COLUMN = 6;

  /** A shorter piece is no line of a column. */
  private static final int COLUMN = 8;

  /** How many pieces to the left the column may reach: a mark is no sure border. */
  private static final int PIECES = 3;

  /** A line that holds text is at least so long. */
  private static final int LINE = 2;

  private static final int REACH = 6;

  /** Wider is no column. */
  private static final int WIDEST = 60;

  /** From here on a piece of the next line carries a word on, wherever in the column it stands. */
  private static final double SURELY_GOES_ON = 8;

  /** And of the line after that: a specks' line may come between. */
  private static final double SURELY_GOES_ON_FURTHER = 12;

  private final LinePlaces places;
  private final SourceText text;
  private final int line;
  private final Pieces pieces;
  private final int left;
  private final int right;

  Neighbours(LinePlaces places, MarkRun run) {
    this.places = places;
    this.text = run.text();
    this.line = run.line();
    this.pieces = run.pieces();
    int start = text.lineStart(line);
    this.left = places.of(line)[pieces.before() - start];
    this.right = places.of(line)[pieces.behind() - start];
  }

  /** Lines nearby on which a piece begins where the one behind does, up to three on either side. */
  int begin() {
    int begin = 0;
    for (int step = -1; step <= 1; step += 2) {
      int seen = 0;
      for (int other = next(line, step); other >= 0 && seen < LINES; other = next(other, step)) {
        seen++;
        begin += begins(other) ? 1 : 0;
      }
    }
    return begin;
  }

  /** The next line of text above or below, or −1. */
  private int next(int from, int step) {
    for (int at = from + step; at >= 0 && at < text.lineCount(); at += step) {
      if (text.lineEnd(at) - text.lineStart(at) >= LINE) {
        return at;
      }
    }
    return -1;
  }

  private boolean begins(int other) {
    int start = text.lineStart(other);
    int end = text.lineEnd(other);
    int[] place = places.of(other);
    for (int at = first(place, right - SAME_EDGE) + start;
        at < end && place[at - start] <= right + SAME_EDGE;
        at++) {
      if (at > start && isPieceStart(at, start)) {
        return true;
      }
    }
    return false;
  }

  /** How well the piece before reads on in the line below, see {@link Lexicon#seam}. */
  double goesOn() {
    int below = next(line, 1);
    if (below < 0) {
      return 0;
    }
    int start = text.lineStart(line);
    int[] place = places.of(line);
    int[] edges = new int[PIECES];
    int count = 0;
    for (int at = pieces.before() - 1; at >= start && count < PIECES; at--) {
      if (isPieceStart(at, start) && left - place[at - start] >= COLUMN) {
        edges[count++] = place[at - start];
      }
    }
    double near = bestBelow(below, edges, count);
    int further = next(below, 1);
    double later = further < 0 ? 0 : bestOf(further, SURELY_GOES_ON_FURTHER);
    double anywhere = Math.max(later, bestOf(below, SURELY_GOES_ON));
    return anywhere > 0 ? Math.max(near, anywhere) : near;
  }

  /** The best of a line's pieces that stand left of the marks, if it is that good; else nothing. */
  private double bestOf(int other, double least) {
    CharSequence before = before();
    LinePieces line = places.pieces(other);
    int[] place = places.of(other);
    double best = 0;
    for (int piece = 0; piece < line.count(); piece++) {
      int at = line.start(piece);
      int away = left - place[at - text.lineStart(other)];
      if (away < COLUMN) {
        break;
      }
      if (away <= WIDEST) {
        int end = Math.min(text.lineEnd(other), at + REACH);
        best = Math.max(best, Lexicon.seam(before, text.subSequence(at, end)));
      }
    }
    return best >= least ? best : 0;
  }

  private double bestBelow(int below, int[] edges, int count) {
    int start = text.lineStart(below);
    int end = text.lineEnd(below);
    int[] place = places.of(below);
    CharSequence before = before();
    double best = Double.NEGATIVE_INFINITY;
    for (int at = start; at < end; at++) {
      if (isPieceStart(at, start) && isNear(place[at - start], edges, count)) {
        best =
            Math.max(best, Lexicon.seam(before, text.subSequence(at, Math.min(end, at + REACH))));
      }
    }
    return best == Double.NEGATIVE_INFINITY ? 0 : best;
  }

  /** What the text before the marks ends with. */
  private CharSequence before() {
    return text.subSequence(
        Math.max(text.lineStart(line), pieces.before() - REACH), pieces.before());
  }

  private boolean isPieceStart(int at, int start) {
    return !isBorder(at) && (at == start || isBorder(at - 1));
  }

  private boolean isBorder(int at) {
    return Pieces.isSpace(text, at) || MarkRun.isSpeck(text.charAt(at));
  }

  private static boolean isNear(int place, int[] edges, int count) {
    for (int i = 0; i < count; i++) {
      if (Math.abs(place - edges[i]) <= SAME_COLUMN) {
        return true;
      }
    }
    return false;
  }

  /** The first character that stands no further left; places grow. */
  private static int first(int[] place, int least) {
    int low = 0;
    int high = place.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place[middle] < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
