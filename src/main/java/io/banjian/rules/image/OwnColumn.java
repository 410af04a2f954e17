package io.banjian.rules.image;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.SourceText;

/**
 * The column that the text before a mark belongs to, as the lines around show it: where they have a
 * piece that begins where that text does.
 *
 * @param lines how many lines nearby have one
 * @param next where the next line's starts, or −1
 */
record OwnColumn(int lines, int next) {
  private static final OwnColumn NONE = new OwnColumn(0, -1);

  /** Lines of text looked at on either side. */
  private static final int LINES = 8;

  private static final int SAME_PLACE = 4;

  /** Halves of a full-width character: a line of a column is no narrower, and no wider. */
  private static final int NARROWEST = 12;

  private static final int WIDEST = 90;

  /** Blanks within a line part so many pieces of it at most. */
  private static final int MOST_PIECES = 6;

  private static final int REACH = 6;

  /** The text may begin at any of the pieces to the left; the one that most lines agree with. */
  static OwnColumn of(LinePlaces places, MarkRun run) {
    SourceText text = run.text();
    LinePieces line = places.pieces(run.line());
    int last = line.lastBefore(run.pieces().before());
    OwnColumn best = NONE;
    int width = 0;
    for (int piece = last; piece >= 0 && piece > last - MOST_PIECES; piece--) {
      int to = piece == last ? line.end(piece) : line.start(piece + 1);
      if (piece < last && to - line.end(piece) >= LinePieces.GAP) {
        break;
      }
      width += LinePieces.width(text, line.start(piece), to);
      if (width > WIDEST) {
        break;
      }
      if (width >= NARROWEST) {
        OwnColumn other = from(places, run, line.start(piece));
        if (other.lines > best.lines) {
          best = other;
        }
      }
    }
    return best;
  }

  private static OwnColumn from(LinePlaces places, MarkRun run, int start) {
    SourceText text = run.text();
    int place = places.of(run.line())[start - text.lineStart(run.line())];
    int lines = 0;
    int next = -1;
    for (int step = -1; step <= 1; step += 2) {
      int seen = 0;
      for (int line = run.line() + step;
          line >= 0 && line < text.lineCount() && seen < LINES;
          line += step) {
        if (places.pieces(line).count() > 0) {
          int there = places.pieceAt(line, place, SAME_PLACE);
          lines += there >= 0 ? 1 : 0;
          next = step > 0 && seen == 0 ? there : next;
          seen++;
        }
      }
    }
    return new OwnColumn(lines, next);
  }

  /**
   * How well the text reads on in the next line's, see {@link Lexicon#seam}; 0 if there is none.
   */
  double goesOn(MarkRun run) {
    if (next < 0) {
      return 0;
    }
    SourceText text = run.text();
    int end = run.pieces().before();
    int start = Math.max(text.lineStart(run.line()), end - REACH);
    int lineEnd = text.lineEnd(text.lineAt(next));
    return Lexicon.seam(
        text.subSequence(start, end), text.subSequence(next, Math.min(lineEnd, next + REACH)));
  }
}
