package io.banjian.layout.columns;

import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of a region, and the upright headlines among them. Where the dump kept places
 * headlines are lifted out first and one look at the lines is enough. Where it did not, what one
 * look finds teaches the next: which characters are headlines', and on which row a column's next
 * line is due.
 */
final class ColumnSearch {
  private final SourceText text;
  private final Tokens tokens;
  private final int first;
  private final int last;
  private final boolean placed;
  private final SeamCosts costs;
  private final Continuity continuity;
  private final List<Column> upright = new ArrayList<>();
  private List<LinePieces> lines;
  private ColumnTracker tracker;

  /**
   * @param ordered whether an order is wanted; without, a look shows which lines are merged
   */
  ColumnSearch(
      SourceText text,
      Tokens tokens,
      int first,
      int last,
      boolean placed,
      boolean ordered,
      Continuity continuity) {
    this.text = text;
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.placed = placed;
    this.continuity = continuity;
    this.costs = new SeamCosts(placed, tokens.setsNarrowApart(first, last));
    tokens.lift(new BitSet());
    if (placed) {
      UprightLift lift = new UprightLift(text, tokens, first, last);
      tokens.lift(lift.lifted());
      upright.addAll(lift.columns());
    }
    this.lines = LinePieces.of(tokens, first, last, costs);
    this.tracker = follow(placed, ordered, null);
    if (ordered && !placed) {
      lookAgain();
    }
  }

  private void lookAgain() {
    RowHeights heights = heights();
    UprightSlots lift = new UprightSlots(text, tokens, first, last, tracker.columns(), heights);
    if (!lift.lifted().isEmpty()) {
      lift(lift.lifted());
      upright.addAll(lift.columns());
      tracker = follow(false, true, null);
      heights = heights();
    }
    tracker = follow(false, true, heights);
  }

  /** Leaves characters out of their lines; the pieces of all other lines remain. */
  private void lift(BitSet offsets) {
    tokens.lift(offsets);
    List<LinePieces> left = new ArrayList<>(lines.size());
    for (LinePieces line : lines) {
      int next = offsets.nextSetBit(text.lineStart(line.line));
      if (next < 0 || next >= text.lineEnd(line.line)) {
        left.add(line);
        continue;
      }
      tokens.read(line.line);
      if (tokens.count > 0) {
        left.add(LinePieces.of(tokens, costs));
      }
    }
    lines = left;
  }

  private RowHeights heights() {
    return Relinking.heights(tracker.columns(), continuity);
  }

  private ColumnTracker follow(boolean placed, boolean ordered, @Nullable RowHeights heights) {
    ColumnTracker found = new ColumnTracker(placed, ordered, continuity, heights);
    found.follow(lines);
    return found;
  }

  /** The upright headlines. */
  List<Column> upright() {
    return upright;
  }

  /** All other columns, from what was seen last. */
  List<Column> columns() {
    return tracker.columns();
  }

  /** The lines that hold pieces of several columns, or of a headline and a column. */
  List<Span> merged() {
    boolean[] cut = tracker.best().merged(last + 1);
    List<Span> merged = new ArrayList<>();
    for (LinePieces line : lines) {
      if (cut[line.line] || line.besideLifted) {
        // white space before the first piece is the place of columns that have nothing here
        int start = placed ? text.lineStart(line.line) : line.ink.start();
        merged.add(new Span(start, line.ink.end()));
      }
    }
    return merged;
  }
}
