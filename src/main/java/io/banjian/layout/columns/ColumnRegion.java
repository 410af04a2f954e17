package io.banjian.layout.columns;

import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the page whose columns the dump has merged, or whose lines it has set out of order.
 *
 * @param span from its first ink to its last
 * @param merged the lines that hold pieces of several columns
 * @param pieces all pieces in reading order; none where the order is anybody's guess
 * @param partings what is to stand between a piece and the one before
 * @param proven whether white space that lines up tells the columns apart
 * @param confidence how far the order can be trusted
 * @param other the order that came second
 */
public record ColumnRegion(
    Span span,
    List<Span> merged,
    List<Span> pieces,
    List<Parting> partings,
    boolean proven,
    double confidence,
    Optional<OtherOrder> other) {
  /** White space that lines up leaves little doubt. */
  static final double GUTTER = 0.95;

  static final double SEAMS = 0.8;

  public ColumnRegion {
    if (!areDisjoint(pieces)) {
      // a page whose text runs downwards, read across: a character was lifted out of a piece that
      // was not cut there, and no order can be told
      pieces = List.of();
      partings = List.of();
    }
    boolean second = other.isPresent() && areDisjoint(other.get().pieces());
    other = second && !pieces.isEmpty() ? other : Optional.empty();
    merged = List.copyOf(merged);
    pieces = List.copyOf(pieces);
    partings = List.copyOf(partings);
  }

  public ColumnRegion(
      Span span,
      List<Span> merged,
      List<Span> pieces,
      List<Parting> partings,
      boolean proven,
      double confidence) {
    this(span, merged, pieces, partings, proven, confidence, Optional.empty());
  }

  private static boolean areDisjoint(List<Span> pieces) {
    List<Span> byPlace = new ArrayList<>(pieces);
    byPlace.sort(Comparator.naturalOrder());
    for (int i = 1; i < byPlace.size(); i++) {
      if (byPlace.get(i).start() < byPlace.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }

  /** Lines that hold several columns, and no more is known. */
  static ColumnRegion withoutOrder(List<Span> merged) {
    Span all = new Span(merged.get(0).start(), merged.get(merged.size() - 1).end());
    return new ColumnRegion(all, merged, List.of(), List.of(), false, SEAMS);
  }

  /** Puts every piece on a line of its own, in reading order. */
  public List<Edit> edits(CharSequence raw) {
    return pieces.isEmpty() ? List.of() : edits(raw, pieces, partings);
  }

  /** Puts them in the order that came second. */
  public List<Edit> otherEdits(CharSequence raw) {
    return other.map(order -> edits(raw, order.pieces(), order.partings())).orElse(List.of());
  }

  private List<Edit> edits(CharSequence raw, List<Span> pieces, List<Parting> partings) {
    List<Edit> edits = new ArrayList<>(pieces.size() * 3);
    List<Span> byPlace = new ArrayList<>(pieces);
    byPlace.sort(Comparator.naturalOrder());
    int at = span.start();
    for (Span piece : byPlace) {
      if (piece.start() > at) {
        edits.addAll(Edit.closing(raw, new Span(at, piece.start()), ""));
      }
      at = piece.end();
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        String parting = partings.get(i).text();
        if (!parting.isEmpty()) {
          edits.add(Edit.layout(Span.at(span.end()), parting));
        }
      }
      edits.add(Edit.move(pieces.get(i), span.end()));
    }
    return edits;
  }

  /** Whether a piece begins another column or another text. */
  public boolean isApart(int piece) {
    return partings.get(piece) == Parting.BLANK;
  }

  /** Whether its lines are such as a pipeline glued into rows. */
  public boolean isGlued() {
    return partings.contains(Parting.GLUE);
  }

  /** How many pieces go on in another one than the next of the dump. */
  public int jumps() {
    List<Span> byPlace = new ArrayList<>(pieces);
    byPlace.sort(Comparator.naturalOrder());
    Map<Span, Span> below = new HashMap<>();
    for (int i = 1; i < byPlace.size(); i++) {
      below.put(byPlace.get(i - 1), byPlace.get(i));
    }
    int jumps = 0;
    for (int i = 1; i < pieces.size(); i++) {
      boolean next = pieces.get(i).equals(below.get(pieces.get(i - 1)));
      jumps += isApart(i) || next ? 0 : 1;
    }
    return jumps;
  }
}
