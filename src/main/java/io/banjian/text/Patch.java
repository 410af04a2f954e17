package io.banjian.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text made from another one, with a map of positions both ways.
 *
 * <p>The result is a row of pieces, each copied from the raw text or put in the place of a stretch
 * of it. The pieces cover the raw text once, in any order: where something was moved, their raw
 * spans do not ascend. A patch composes with one made on its result.
 */
public final class Patch {
  private final String raw;
  private final String text;

  /** In order of the result. */
  private final List<Piece> pieces;

  private final int[] outStarts;

  /** Pieces that hold raw text, by where that starts. */
  private final int[] byRaw;

  private Patch(String raw, List<Piece> pieces) {
    this.raw = raw;
    this.pieces = List.copyOf(pieces);
    this.outStarts = new int[this.pieces.size() + 1];
    StringBuilder out = new StringBuilder(raw.length() + 16);
    for (int i = 0; i < this.pieces.size(); i++) {
      outStarts[i] = out.length();
      Piece piece = this.pieces.get(i);
      if (piece.text() == null) {
        out.append(raw, piece.rawStart(), piece.rawEnd());
      } else {
        out.append(piece.text());
      }
    }
    outStarts[this.pieces.size()] = out.length();
    this.text = this.pieces.size() == 1 && this.pieces.get(0).isCopy() ? raw : out.toString();
    this.byRaw = byRaw(this.pieces);
  }

  /** In order as they are, unless something was moved. */
  private static int[] byRaw(List<Piece> pieces) {
    int[] holding = new int[pieces.size()];
    int count = 0;
    boolean moved = false;
    for (int i = 0; i < holding.length; i++) {
      Piece piece = pieces.get(i);
      if (piece.rawEnd() > piece.rawStart()) {
        moved |= count > 0 && pieces.get(holding[count - 1]).rawStart() > piece.rawStart();
        holding[count++] = i;
      }
    }
    int[] ordered = Arrays.copyOf(holding, count);
    return !moved
        ? ordered
        : IntStream.of(ordered)
            .boxed()
            .sorted(Comparator.comparingInt(i -> pieces.get(i).rawStart()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The patch that changes nothing. */
  public static Patch identity(String raw) {
    return new Patch(
        raw,
        raw.isEmpty() ? List.of() : List.of(new Piece(0, raw.length(), null, EditKind.LAYOUT)));
  }

  /**
   * Applies edits to a text.
   *
   * <p>Edits may come in any order, but replacements must be disjoint, moves too, and a replacement
   * lies wholly inside a move or wholly outside. An insertion at the edge of a move stays behind.
   *
   * @throws EditConflictException if edits contradict each other or leave the text
   */
  public static Patch of(String raw, List<? extends Edit> edits) {
    if (edits.isEmpty()) {
      return identity(raw);
    }
    return new Patch(raw, new PatchBuilder(raw, edits).build());
  }

  /**
   * Finds out whether edits can be applied, without making the text: that costs what they are
   * themselves, not what the page is.
   *
   * @throws EditConflictException if edits contradict each other or leave the text
   */
  public static void check(String raw, List<? extends Edit> edits) {
    new PatchBuilder(raw, edits).check();
  }

  public String raw() {
    return raw;
  }

  /** The result. */
  public String text() {
    return text;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Where each piece starts in the result, and where the last one ends. */
  int[] outStarts() {
    return outStarts;
  }

  public boolean isIdentity() {
    return pieces.isEmpty() || (pieces.size() == 1 && pieces.get(0).isCopy());
  }

  /**
   * Where an offset of the result came from. Exact in copied and one-to-one stretches; elsewhere
   * monotonic within the stretch replaced. A boundary between two pieces is the start of the
   * second.
   */
  public int toRaw(int outOffset) {
    if (outOffset < 0 || outOffset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + outOffset + " of " + text.length());
    }
    if (outOffset == text.length()) {
      return endInRaw();
    }
    int at = Arrays.binarySearch(outStarts, outOffset);
    if (at < 0) {
      at = -at - 2;
    } else {
      // of several pieces at one place (dropped ones have no length) take the one that has text
      while (at + 1 < pieces.size() && outStarts[at + 1] == outOffset) {
        at++;
      }
    }
    Piece piece = pieces.get(at);
    return Math.min(piece.rawEnd(), piece.rawStart() + (outOffset - outStarts[at]));
  }

  int endInRaw() {
    if (pieces.isEmpty()) {
      return 0;
    }
    boolean moved = false;
    for (int i = 1; i < pieces.size() && !moved; i++) {
      moved = pieces.get(i).rawStart() < pieces.get(i - 1).rawEnd();
    }
    return moved ? pieces.get(pieces.size() - 1).rawEnd() : raw.length();
  }

  /**
   * Where an offset of the raw text went. An offset inside a dropped or replaced stretch leads into
   * what stands in its place; an insertion at the offset stands before it.
   */
  public int fromRaw(int rawOffset) {
    if (rawOffset < 0 || rawOffset > raw.length()) {
      throw new IndexOutOfBoundsException("offset " + rawOffset + " of " + raw.length());
    }
    if (rawOffset == raw.length()) {
      return endInOut();
    }
    int low = 0;
    int high = byRaw.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(byRaw[middle]).rawStart() <= rawOffset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int at = byRaw[low];
    Piece piece = pieces.get(at);
    return outStarts[at] + Math.min(piece.outLength(), rawOffset - piece.rawStart());
  }

  private int endInOut() {
    if (byRaw.length == 0) {
      return text.length();
    }
    int last = byRaw[byRaw.length - 1];
    // text set in behind the last raw character belongs to the end; moved text does not
    return last == pieces.size() - 1 || !anyRawAfter(last)
        ? text.length()
        : outStarts[last] + pieces.get(last).outLength();
  }

  private boolean anyRawAfter(int index) {
    for (int i = index + 1; i < pieces.size(); i++) {
      if (pieces.get(i).rawEnd() > pieces.get(i).rawStart()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The raw hull of a stretch of the result; a character that is not one to one gives all of its.
   */
  public Span toRaw(Span out) {
    if (out.isEmpty()) {
      return Span.at(toRaw(out.start()));
    }
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int i = pieceAt(out.start()); i <= pieceAt(out.end() - 1); i++) {
      Piece piece = pieces.get(i);
      int from = Math.max(0, out.start() - outStarts[i]);
      int to = Math.min(piece.outLength(), out.end() - outStarts[i]);
      if (from < to) {
        start = Math.min(start, piece.isAligned() ? piece.rawStart() + from : piece.rawStart());
        end = Math.max(end, piece.isAligned() ? piece.rawStart() + to : piece.rawEnd());
      }
    }
    return new Span(start, end);
  }

  private int pieceAt(int outOffset) {
    int at = Arrays.binarySearch(outStarts, outOffset);
    if (at < 0) {
      return -at - 2;
    }
    while (at + 1 < pieces.size() && outStarts[at + 1] == outOffset) {
      at++;
    }
    return at;
  }

  /**
   * The replacements this patch is made of, sorted by span. Moves are not listed: a patch with
   * moves is no plain list of replacements.
   */
  public List<Edit.Replacement> replacements() {
    List<Edit.Replacement> edits = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.text() != null) {
        edits.add(
            new Edit.Replacement(
                piece.kind(), new Span(piece.rawStart(), piece.rawEnd()), piece.text()));
      }
    }
    edits.sort(Comparator.comparing(Edit::span));
    return edits;
  }

  /**
   * This patch, then one made on its result: the same text and map as applying them in turn.
   *
   * @throws IllegalArgumentException if {@code next} was made on another text
   */
  public Patch andThen(Patch next) {
    if (!next.raw.equals(text)) {
      throw new IllegalArgumentException("the second patch was made on another text");
    }
    if (next.isIdentity()) {
      return this;
    }
    if (isIdentity()) {
      return next;
    }
    if (text.isEmpty()) { // all was dropped: what is set in now stands for the whole
      return new Patch(raw, List.of(new Piece(0, raw.length(), next.text, EditKind.SUBSTITUTION)));
    }
    return new Patch(raw, new PatchComposition(this).with(next.pieces));
  }
}
