package io.banjian.layout;

import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Restores the headlines that {@link VerticalRuns} marked. */
final class UprightHeadlines {
  private UprightHeadlines() {}

  static List<UprightHeadline> of(Rows rows, List<Paragraphs.Group> groups, List<Block> blocks) {
    List<UprightHeadline> found = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Paragraphs.Group group = groups.get(i);
      if (rows.form[group.first()] == RowForm.VERTICAL && group.rows() > 2) {
        boolean pairs = VerticalRuns.isInPairs(rows, group);
        found.add(
            new UprightHeadline(
                blocks.get(i).span(),
                blocks.get(i).view().text(),
                pairs ? pairEdits(rows, group) : lineEdits(rows, group),
                pairs ? 0.7 : 0.95));
      }
    }
    return found;
  }

  private static List<Edit> lineEdits(Rows rows, Paragraphs.Group group) {
    List<Edit> edits = new ArrayList<>();
    for (int row = group.first(); row < group.last(); row++) {
      Span gap = new Span(rows.end[row], rows.start[row + 1]);
      edits.add(Edit.layout(gap, Seams.replacement(rows, row)));
    }
    return edits;
  }

  /** The left characters go behind the last right one, top down. */
  private static List<Edit> pairEdits(Rows rows, Paragraphs.Group group) {
    List<Edit> edits = new ArrayList<>();
    int end = rows.end[group.last()];
    for (int row = group.first(); row <= group.last(); row++) {
      int start = rows.start[row];
      if (VerticalRuns.isPair(rows, row)) {
        edits.add(Edit.move(new Span(start, start + 1), end));
        if (rows.end[row] - 1 > start + 1) {
          edits.add(Edit.layout(new Span(start + 1, rows.end[row] - 1), ""));
        }
      }
      if (row < group.last()) {
        edits.add(Edit.layout(new Span(rows.end[row], rows.start[row + 1]), ""));
      }
    }
    return edits;
  }
}
