package io.banjian.layout.columns;

import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the regions of a page in which columns are merged, and puts their columns in order. */
public final class ColumnFinder {
  /** Lines between two suspects that still belong to one region. */
  private static final int NEAR = 14;

  /** Fewer suspects are a headline in halves or a masthead. */
  private static final int FEWEST = 5;

  private ColumnFinder() {}

  /**
   * @param suspects numbers of the lines that may hold several columns, ascending
   */
  public static List<ColumnRegion> find(SourceText text, int[] suspects) {
    if (suspects.length < FEWEST) {
      return List.of();
    }
    List<ColumnRegion> regions = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= suspects.length; i++) {
      if (i == suspects.length || suspects[i] - suspects[i - 1] > NEAR) {
        if (i - from >= FEWEST) {
          regions.add(region(text, suspects[from], suspects[i - 1]));
        }
        from = i;
      }
    }
    return regions;
  }

  private static ColumnRegion region(SourceText text, int first, int last) {
    Tokens tokens = new Tokens(text);
    boolean placed = GutterEvidence.isPlaced(tokens, first, last);
    ColumnTracker tracker = new ColumnTracker(placed, Continuity.UNKNOWN);
    List<Span> merged = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      tokens.read(line);
      if (tokens.count > 0 && tracker.take(tokens) > 1) {
        merged.add(new Span(tokens.start[0], tokens.end[tokens.count - 1]));
      }
    }
    ReadingOrder.Result order =
        new ReadingOrder(tracker.tracks(), Continuity.UNKNOWN).order();
    List<Span> pieces = new ArrayList<>();
    List<Boolean> apart = new ArrayList<>();
    for (int i = 0; i < order.order().size(); i++) {
      List<Piece> column = order.order().get(i).pieces;
      for (int k = 0; k < column.size(); k++) {
        pieces.add(column.get(k).span());
        apart.add(k == 0 && i > 0 && !order.runsOn().get(i - 1));
      }
    }
    int start = pieces.stream().min(Comparator.naturalOrder()).orElseThrow().start();
    int end = pieces.stream().mapToInt(Span::end).max().orElse(start);
    return new ColumnRegion(new Span(start, end), merged, pieces, apart, placed);
  }
}
