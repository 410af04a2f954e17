package io.banjian.layout.columns;

import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page whose order is in question: cut where they hold two columns, and those put
 * aside that are no lines of a column.
 */
final class LooseLines {
  /** A character or two of an upright headline is no wider. */
  private static final int SCRAP = 4;

  /** Headlines may be short; a line of text is not. */
  private static final int SHORTEST = 9;

  private static final int AROUND = 4;

  private static final int INDENT = 4;

  final List<Piece> pieces = new ArrayList<>();

  /** Characters of upright headlines, ornaments: they stand between the lines of any column. */
  final List<Piece> aside = new ArrayList<>();

  /** Whether a piece looks as if it held several columns still. */
  final List<Boolean> merged = new ArrayList<>();

  /** Whether these are lines that a pipeline glued into rows, each row a block. */
  final boolean glued;

  private final List<Integer> blocks = new ArrayList<>();
  private final SourceText text;
  private final LineCuts cuts;
  private boolean @Nullable [] running;

  /**
   * @param lines numbers of the lines, ascending
   * @param blocks for each line the number of the block between blank lines it stands in
   * @param foreign for each line whether it is no line of running text or of a headline
   */
  LooseLines(SourceText text, int[] lines, int[] blocks, boolean[] foreign) {
    Tokens tokens = new Tokens(text);
    this.text = text;
    this.glued = false;
    List<Piece> whole = new ArrayList<>(lines.length);
    boolean[] hasGap = new boolean[lines.length];
    for (int i = 0; i < lines.length; i++) {
      tokens.read(lines[i]);
      whole.add(tokens.piece(0, tokens.count));
      hasGap[i] = tokens.count > 1;
    }
    this.cuts = new LineCuts(whole);
    for (int i = 0; i < lines.length; i++) {
      if (foreign[i] || isScrap(whole.get(i))) {
        aside.add(whole.get(i));
        continue;
      }
      List<Piece> cut = List.of(whole.get(i));
      boolean holdsColumns = false;
      if (hasGap[i]) {
        tokens.read(lines[i]);
        cut = cuts.cut(tokens, whole.get(i));
        holdsColumns = cut.size() == 1 && tokens.gaps.mayHoldColumns();
      }
      for (int beside = i - 1; beside <= i + 1 && !hasGap[i]; beside += 2) {
        if (beside >= 0 && beside < lines.length && hasGap[beside] && cut.size() == 1) {
          cut = touching(tokens, whole.get(beside), whole.get(i));
        }
      }
      for (Piece piece : cut) {
        if (isScrap(piece)) {
          aside.add(piece);
        } else {
          pieces.add(piece);
          this.blocks.add(blocks[i]);
          merged.add(holdsColumns);
        }
      }
    }
  }

  /**
   * Lines of paragraphs that a pipeline glued into rows.
   *
   * @param glued for each row whether it holds several lines
   */
  LooseLines(SourceText text, int[] rows, boolean[] glued, boolean[] foreign) {
    Tokens tokens = new Tokens(text);
    this.text = text;
    this.glued = true;
    for (int i = 0; i < rows.length; i++) {
      tokens.read(rows[i]);
      int from = 0;
      for (int token = 1; token <= tokens.count; token++) {
        boolean ends = token == tokens.count;
        if (!ends && (!glued[i] || tokens.stretched[token] || tokens.gaps.isWithinHead(token))) {
          continue;
        }
        Piece piece = tokens.piece(from, token);
        from = token;
        if (foreign[i] || (!glued[i] && isScrap(piece))) {
          aside.add(piece);
        } else {
          pieces.add(piece);
          blocks.add(i);
          merged.add(false);
        }
      }
    }
    this.cuts = new LineCuts(pieces);
  }

  /** Whether two pieces stand side by side in one row of glued lines. */
  boolean isGluedTo(int one, int other) {
    return glued
        && other == one + 1
        && one >= 0
        && other < pieces.size()
        && blocks.get(one).equals(blocks.get(other));
  }

  /** The pieces of a line whose columns touch, as the one beside it tells, or what it is. */
  private List<Piece> touching(Tokens tokens, Piece beside, Piece line) {
    tokens.read(beside.line);
    List<Piece> pair = cuts.cut(tokens, beside);
    tokens.read(line.line);
    int at =
        pair.size() == 2 ? GluedSeam.find(text.raw(), tokens, 0, pair.get(0), pair.get(1)) : -1;
    return at < 0
        ? List.of(line)
        : List.of(tokens.part(0, tokens.start[0], at), tokens.part(0, at, tokens.end[0]));
  }

  private static boolean isScrap(Piece piece) {
    return piece.isBare() && piece.width <= SCRAP;
  }

  int[] blocks() {
    return blocks.stream().mapToInt(Integer::intValue).toArray();
  }

  /** For each piece whether it is a line of running text, so that its rest may stand anywhere. */
  boolean[] running() {
    boolean[] known = running;
    if (known == null) {
      known = findRunning();
      running = known;
    }
    return known;
  }

  private boolean[] findRunning() {
    boolean[] running = new boolean[pieces.size()];
    for (int i = 0; i < running.length; i++) {
      Piece piece = pieces.get(i);
      running[i] =
          piece.width >= SHORTEST
              && (!glued || isGluedTo(i, i + 1) || isGluedTo(i - 1, i))
              && (!piece.isBare()
                  || piece.starts == PieceStart.HEAD
                  || (cuts.isMeasure(piece.width) && isAmongText(i))
                  || (!glued && mayOpen(i)));
    }
    return running;
  }

  /** Whether a line is as much shorter than the text around as a paragraph's first line is. */
  private boolean mayOpen(int i) {
    int width = pieces.get(i).width;
    return hasAround(
        i,
        text ->
            text.width - width >= INDENT - 1
                && text.width - width <= INDENT + 2
                && cuts.isMeasure(text.width));
  }

  /** A line without a mark may be a headline; beside text of its width it is text. */
  private boolean isAmongText(int i) {
    int width = pieces.get(i).width;
    return hasAround(i, text -> Math.abs(text.width - width) <= 2);
  }

  /** Whether one of the lines around, of those with a mark in them, is of some kind. */
  private boolean hasAround(int i, Predicate<Piece> kind) {
    for (int k = Math.max(0, i - AROUND); k < Math.min(pieces.size(), i + AROUND + 1); k++) {
      if (pieces.get(k).stops > 0 && kind.test(pieces.get(k))) {
        return true;
      }
    }
    return false;
  }
}
