package io.banjian.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the pieces that a list of edits leaves of a text. */
final class PatchBuilder {
  private final String raw;
  private final List<Edit.Replacement> replacements = new ArrayList<>();
  private final List<Edit.Move> moves = new ArrayList<>();

  /** Moves and insertions: what is set in at a place, in the order listed. */
  private final List<Edit> placed = new ArrayList<>();

  private final List<Piece> pieces = new ArrayList<>();

  PatchBuilder(String raw, List<? extends Edit> edits) {
    this.raw = raw;
    for (Edit edit : edits) {
      int reach = Math.max(edit.span().end(), edit instanceof Edit.Move m ? m.moveTo() : 0);
      if (reach > raw.length()) {
        throw new EditConflictException("an edit reaches beyond the text: " + edit);
      }
      if (edit instanceof Edit.Move move) {
        moves.add(move);
        placed.add(move);
      } else if (edit instanceof Edit.Replacement replacement) {
        if (replacement.span().isEmpty()) {
          placed.add(replacement);
        } else {
          replacements.add(replacement);
        }
      }
    }
    replacements.sort(PatchBuilder::bySpan);
    moves.sort(PatchBuilder::bySpan);
    // stable: listed order stays
    placed.sort((one, other) -> Integer.compare(place(one), place(other)));
  }

  private static int bySpan(Edit one, Edit other) {
    return one.span().compareTo(other.span());
  }

  private static int place(Edit edit) {
    return edit instanceof Edit.Move move ? move.moveTo() : edit.span().start();
  }

  List<Piece> build() {
    check();
    if (moves.isEmpty()) {
      emitInOrder();
    } else {
      emit(0, raw.length(), true, true);
    }
    return pieces;
  }

  /** All of it where nothing moves, as on nearly every page: one walk along both lists. */
  private void emitInOrder() {
    int at = 0;
    int next = 0;
    for (Edit edit : placed) {
      int place = edit.span().start();
      while (next < replacements.size() && replacements.get(next).span().start() < place) {
        at = emit(replacements.get(next++), at);
      }
      at = emit((Edit.Replacement) edit, at);
    }
    while (next < replacements.size()) {
      at = emit(replacements.get(next++), at);
    }
    if (at < raw.length()) {
      addCopy(at, raw.length());
    }
  }

  /** What stands before an edit, and what the edit puts in its place. */
  private int emit(Edit.Replacement edit, int at) {
    Span span = edit.span();
    if (at < span.start()) {
      addCopy(at, span.start());
    }
    pieces.add(new Piece(span.start(), span.end(), edit.text(), edit.kind()));
    return span.end();
  }

  /** Whether the edits contradict each other. */
  void check() {
    checkDisjoint(replacements);
    checkDisjoint(moves);
    for (Edit.Move move : moves) {
      checkPlace(move, move.moveTo(), true);
      Edit.Replacement across = around(replacements, move.span().start());
      across = across != null ? across : around(replacements, move.span().end());
      if (across != null) {
        throw new EditConflictException(across + " lies across the edge of " + move);
      }
    }
    for (Edit edit : placed) {
      if (edit instanceof Edit.Replacement insertion) {
        checkPlace(insertion, insertion.span().start(), false);
      }
    }
  }

  private static void checkDisjoint(List<? extends Edit> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).span().overlaps(sorted.get(i).span())) {
        throw new EditConflictException(sorted.get(i - 1) + " overlaps " + sorted.get(i));
      }
    }
  }

  private void checkPlace(Edit edit, int place, boolean outsideMoves) {
    Edit.Replacement replacement = around(replacements, place);
    if (replacement != null) {
      throw new EditConflictException(edit + " is set inside " + replacement);
    }
    Edit.Move move = outsideMoves ? around(moves, place) : null;
    if (move != null) {
      throw new EditConflictException(edit + " goes into text that moves: " + move);
    }
  }

  /**
   * The one, of disjoint edits in order, within whose span a place lies; its edges do not count.
   */
  private static <E extends Edit> @Nullable E around(List<E> sorted, int place) {
    int before = firstFrom(sorted, place) - 1;
    return before >= 0 && sorted.get(before).span().end() > place ? sorted.get(before) : null;
  }

  /**
   * Emits a stretch of the raw text. At its two ends insertions are emitted only if asked for:
   * those at the edge of a moved stretch belong to what surrounds it.
   */
  private void emit(int start, int end, boolean placeAtStart, boolean placeAtEnd) {
    boolean top = placeAtStart;
    int at = start;
    while (true) {
      if ((at > start || placeAtStart) && (at < end || placeAtEnd)) {
        emitPlaced(at);
      }
      if (at >= end) {
        return;
      }
      Edit.Move move = top ? startingAt(moves, at) : null;
      Edit.Replacement replacement = startingAt(replacements, at);
      if (move != null) {
        // what is set in inside it moves along; moves that touch are stepped over one by one
        at = move.span().end();
      } else if (replacement != null) {
        pieces.add(new Piece(at, replacement.span().end(), replacement.text(), replacement.kind()));
        at = replacement.span().end();
      } else {
        int next = Math.min(end, nextEvent(at, top));
        addCopy(at, next);
        at = next;
      }
    }
  }

  private void emitPlaced(int at) {
    for (int i = firstPlaced(at); i < placed.size() && place(placed.get(i)) == at; i++) {
      Edit edit = placed.get(i);
      if (edit instanceof Edit.Move move) {
        emit(move.span().start(), move.span().end(), false, false);
      } else if (edit instanceof Edit.Replacement insertion) {
        pieces.add(new Piece(at, at, insertion.text(), insertion.kind()));
      }
    }
  }

  private void addCopy(int start, int end) {
    if (!pieces.isEmpty()) {
      Piece last = pieces.get(pieces.size() - 1);
      if (last.isCopy() && last.rawEnd() == start) {
        pieces.set(pieces.size() - 1, new Piece(last.rawStart(), end, null, EditKind.LAYOUT));
        return;
      }
    }
    pieces.add(new Piece(start, end, null, EditKind.LAYOUT));
  }

  private int firstPlaced(int at) {
    int low = 0;
    int high = placed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place(placed.get(middle)) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static <E extends Edit> @Nullable E startingAt(List<E> sorted, int at) {
    int i = firstFrom(sorted, at);
    return i < sorted.size() && sorted.get(i).span().start() == at ? sorted.get(i) : null;
  }

  private static int firstFrom(List<? extends Edit> sorted, int at) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int nextEvent(int at, boolean top) {
    int next = raw.length();
    int r = firstFrom(replacements, at + 1);
    if (r < replacements.size()) {
      next = Math.min(next, replacements.get(r).span().start());
    }
    int p = firstPlaced(at + 1);
    if (p < placed.size()) {
      next = Math.min(next, place(placed.get(p)));
    }
    if (top) {
      int m = firstFrom(moves, at + 1);
      if (m < moves.size()) {
        next = Math.min(next, moves.get(m).span().start());
      }
    }
    return next;
  }
}
