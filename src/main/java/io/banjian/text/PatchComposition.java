package io.banjian.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A patch and what was then changed in its result, as one row of pieces of the raw text. */
final class PatchComposition {
  private final Patch patch;
  private final List<Piece> pieces;
  private final int[] outStarts;

  /** Length of the patch's result. */
  private final int length;

  PatchComposition(Patch patch) {
    this.patch = patch;
    this.pieces = patch.pieces();
    this.outStarts = patch.outStarts();
    this.length = patch.text().length();
  }

  /**
   * @param next pieces of a patch made on the result
   */
  List<Piece> with(List<Piece> next) {
    List<Piece> composed = new ArrayList<>();
    for (Piece outer : next) {
      if (outer.isCopy()) {
        composed.addAll(partsOf(outer.rawStart(), outer.rawEnd()));
      } else {
        composed.addAll(replaced(outer));
      }
    }
    return dropEmpty(composed);
  }

  /** Pieces of the patch that make up a stretch of its result, cut to it. */
  private List<Piece> partsOf(int outStart, int outEnd) {
    List<Piece> parts = new ArrayList<>();
    for (int i = firstTouching(outStart); i < pieces.size() && outStarts[i] <= outEnd; i++) {
      Piece piece = pieces.get(i);
      int from = Math.max(0, outStart - outStarts[i]);
      int to = Math.min(piece.outLength(), outEnd - outStarts[i]);
      boolean droppedHere = piece.outLength() == 0 && ownsDropped(i, outStart, outEnd);
      if (from < to) {
        parts.add(from == 0 && to == piece.outLength() ? piece : piece.part(from, to));
      } else if (droppedHere) {
        parts.add(piece);
      }
    }
    return parts;
  }

  /** A piece that left no text belongs to the stretch that starts at or runs over its place. */
  private boolean ownsDropped(int index, int outStart, int outEnd) {
    int at = outStarts[index];
    return (outStart <= at && at < outEnd) || (at == length && outEnd == at);
  }

  private int firstTouching(int outStart) {
    int at = Arrays.binarySearch(outStarts, outStart);
    if (at < 0) {
      return Math.max(0, -at - 2);
    }
    while (at > 0 && outStarts[at - 1] == outStart) {
      at--;
    }
    return at;
  }

  /**
   * What replaces a stretch of the patch's result, as pieces that still cover the raw text once. A
   * stretch whose raw parts lie apart (something was moved there) is kept by its parts: the first
   * one carries the new text, the others are dropped.
   */
  private List<Piece> replaced(Piece outer) {
    String replacement = outer.text() == null ? "" : outer.text();
    if (outer.rawStart() == outer.rawEnd()) {
      int at = outer.rawStart() == length ? patch.endInRaw() : patch.toRaw(outer.rawStart());
      return List.of(new Piece(at, at, replacement, outer.kind()));
    }
    List<Piece> inner = partsOf(outer.rawStart(), outer.rawEnd());
    List<Piece> result = new ArrayList<>();
    EditKind kind = outer.kind();
    for (Piece part : inner) {
      kind = part.isCopy() ? kind : kind.or(part.kind());
    }
    boolean contiguous = true;
    for (int i = 1; i < inner.size(); i++) {
      contiguous &= inner.get(i).rawStart() == inner.get(i - 1).rawEnd();
    }
    if (contiguous) {
      int start = inner.get(0).rawStart();
      int end = inner.get(inner.size() - 1).rawEnd();
      result.add(new Piece(start, end, replacement, kind));
      return result;
    }
    for (int i = 0; i < inner.size(); i++) {
      Piece part = inner.get(i);
      result.add(new Piece(part.rawStart(), part.rawEnd(), i == 0 ? replacement : "", kind));
    }
    return result;
  }

  private static List<Piece> dropEmpty(List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (piece.rawEnd() > piece.rawStart() || piece.outLength() > 0) {
        kept.add(piece);
      }
    }
    return kept;
  }
}
