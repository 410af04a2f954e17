package io.banjian.layout;

import io.banjian.layout.boxes.BoxColumns;
import io.banjian.layout.boxes.BoxRegion;
import io.banjian.layout.boxes.ColumnLine;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.page.Geometry;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the rows of a page stand on its image, for pages that say so. */
final class Placement {
  private final BoxColumns columns;
  private final List<BoxRegion> regions;

  private Placement(BoxColumns columns) {
    this.columns = columns;
    this.regions = columns.regions();
  }

  /** Nothing where no line has a place of its own. */
  static Optional<Placement> of(SourceText text, Geometry geometry) {
    boolean placed =
        geometry.lines().stream()
            .anyMatch(line -> line.box().width() > 0 && line.box().x() + line.box().y() > 0);
    return placed ? Optional.of(new Placement(BoxColumns.of(text, geometry))) : Optional.empty();
  }

  /** Regions with lines that hold several columns; these rows are marked. */
  List<ColumnRegion> merged(Rows rows) {
    List<ColumnRegion> merged = new ArrayList<>();
    for (BoxRegion region : regions) {
      int row = 0;
      for (Span line : region.columns().merged()) {
        while (row < rows.count && rows.end[row] <= line.start()) {
          row++;
        }
        if (row < rows.count) {
          rows.form[row] = RowForm.MERGED;
        }
      }
      if (!region.columns().merged().isEmpty()) {
        merged.add(region.columns());
      }
    }
    return merged;
  }

  /** Paragraphs whose parts stand apart. */
  List<TornText> torn(CharSequence raw) {
    List<TornText> torn = new ArrayList<>();
    for (BoxRegion region : regions) {
      region
          .foreign()
          .ifPresent(foreign -> torn.add(new TornText(foreign, region.columns().edits(raw))));
    }
    return torn;
  }

  /**
   * Notes for every break what indents, right edges, type size and columns say of it, and says in
   * what type the rows are set.
   */
  TypeSizes weighBreaks(Rows rows) {
    List<ColumnLine> lines = columns.lines();
    ColumnLine[] head = new ColumnLine[rows.count];
    ColumnLine[] tail = new ColumnLine[rows.count];
    int at = 0;
    for (int row = 0; row < rows.count; row++) {
      while (at < lines.size() && lines.get(at).span().start() < rows.start[row]) {
        at++;
      }
      for (int i = at; i < lines.size() && lines.get(i).span().end() <= rows.end[row]; i++) {
        head[row] = head[row] == null ? lines.get(i) : head[row];
        tail[row] = lines.get(i);
      }
    }
    PlaceEvidence evidence = new PlaceEvidence(lines);
    for (int row = 0; row + 1 < rows.count; row++) {
      if (tail[row] != null && head[row + 1] != null) {
        rows.placed[row] = evidence.forJoin(tail[row], head[row + 1]);
      }
    }
    return new TypeSizes(head, columns.bodySize());
  }
}
