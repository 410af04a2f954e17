package io.banjian.report;

import io.banjian.layout.ClaimKind;
import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.layout.columns.DroppedHeadline;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A region out of order, and the columns it would be put into.
 *
 * @param columns pieces of the page, column by column as they are to be read; none where no order
 *     can be told
 */
record RegionColumns(ClaimKind kind, ColumnRegion region, List<List<Span>> columns) {
  RegionColumns {
    columns = columns.stream().map(List::copyOf).toList();
  }

  /** The regions of a page, in the order of the dump. */
  static List<RegionColumns> of(PageView view) {
    List<RegionColumns> regions = new ArrayList<>();
    for (ColumnRegion region : view.mergedColumns()) {
      regions.add(of(ClaimKind.MERGED_COLUMNS, region));
    }
    for (DroppedHeadline headline : view.droppedHeadlines()) {
      regions.add(of(ClaimKind.MERGED_COLUMNS, headline.region()));
    }
    for (ColumnRegion region : view.interleavedColumns()) {
      regions.add(of(ClaimKind.INTERLEAVED_COLUMNS, region));
    }
    regions.sort(Comparator.comparing(region -> region.region.span()));
    return regions;
  }

  private static RegionColumns of(ClaimKind kind, ColumnRegion region) {
    List<List<Span>> columns = new ArrayList<>();
    List<Span> column = new ArrayList<>();
    for (int i = 0; i < region.pieces().size(); i++) {
      if (i > 0 && region.isApart(i)) {
        columns.add(column);
        column = new ArrayList<>();
      }
      column.add(region.pieces().get(i));
    }
    if (!column.isEmpty()) {
      columns.add(column);
    }
    return new RegionColumns(kind, region, columns);
  }
}
