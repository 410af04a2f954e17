package io.banjian.correct;

import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Edits that can be carried out together. A fix is taken whole or not at all; one that touches what
 * was taken before it is not. Unlike the passes of {@code fix}, which look again at what had to
 * wait, decisions are carried out once, so only what truly contradicts is kept out: a comma may be
 * mended inside a line that moves.
 *
 * <p>The report takes decisions by the same rules in the browser ({@code edits.js}); the two must
 * agree to the byte.
 */
final class EditRegister {
  /** Replacements of something, by start; they never overlap. */
  private final TreeMap<Integer, Span> replaced = new TreeMap<>();

  private final TreeSet<Integer> insertions = new TreeSet<>();
  private final List<Edit.Move> moves = new ArrayList<>();

  /** What each fix with moves reaches over. */
  private final List<Span> regions = new ArrayList<>();

  private final List<Edit> edits = new ArrayList<>();

  /** Whether the edits could be taken. */
  boolean offer(List<Edit> fix) {
    for (Edit edit : fix) {
      if (isTaken(edit)) {
        return false;
      }
    }
    boolean moving = fix.stream().anyMatch(e -> e instanceof Edit.Move);
    if (moving) {
      Span region = region(fix);
      for (Span other : regions) {
        if (region.start() <= other.end() && other.start() <= region.end()) {
          return false;
        }
      }
      regions.add(region);
    }
    fix.forEach(this::take);
    return true;
  }

  List<Edit> edits() {
    return edits;
  }

  private static Span region(List<Edit> fix) {
    Span region = fix.get(0).span();
    for (Edit edit : fix) {
      region = region.hull(edit.span());
      if (edit instanceof Edit.Move move) {
        region = region.hull(Span.at(move.moveTo()));
      }
    }
    return region;
  }

  private boolean isTaken(Edit edit) {
    Span span = edit.span();
    if (edit instanceof Edit.Move move) {
      return isCutByReplacement(move)
          || insertions.contains(span.start())
          || insertions.contains(span.end())
          || insertions.contains(move.moveTo());
    }
    for (Edit.Move move : moves) {
      if (contradicts(span, move)) {
        return true;
      }
    }
    return touchesInsertion(span) || touchesReplacement(span);
  }

  private boolean isCutByReplacement(Edit.Move move) {
    for (int place : new int[] {move.span().start(), move.span().end(), move.moveTo()}) {
      Map.Entry<Integer, Span> before = replaced.lowerEntry(place);
      if (before != null && before.getValue().end() > place) {
        return true;
      }
    }
    return false;
  }

  /** A replacement may lie in what moves or beside it, not across its edges or its new place. */
  private static boolean contradicts(Span span, Edit.Move move) {
    Span moved = move.span();
    if (span.isEmpty()) {
      int place = span.start();
      return place == moved.start() || place == moved.end() || place == move.moveTo();
    }
    return (span.overlaps(moved) && !moved.covers(span))
        || (span.start() < move.moveTo() && move.moveTo() < span.end());
  }

  /** Text set in at the edge of another edit would leave open which of the two comes first. */
  private boolean touchesInsertion(Span span) {
    Integer next = insertions.ceiling(span.start());
    return next != null && next <= span.end();
  }

  private boolean touchesReplacement(Span span) {
    Map.Entry<Integer, Span> before = replaced.floorEntry(span.end());
    if (before == null) {
      return false;
    }
    if (span.isEmpty()) {
      return before.getValue().end() >= span.start();
    }
    Map.Entry<Integer, Span> under = replaced.lowerEntry(span.end());
    return under != null && under.getValue().end() > span.start();
  }

  private void take(Edit edit) {
    edits.add(edit);
    if (edit instanceof Edit.Move move) {
      moves.add(move);
    } else if (edit.span().isEmpty()) {
      insertions.add(edit.span().start());
    } else {
      replaced.put(edit.span().start(), edit.span());
    }
  }
}
