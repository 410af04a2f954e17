package io.banjian.layout;

import io.banjian.layout.columns.UprightRun;
import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Restores the headlines that {@link VerticalRuns} marked. */
final class UprightHeadlines {
  private UprightHeadlines() {}

  static List<UprightHeadline> of(Rows rows, List<Paragraphs.Group> groups, List<Block> blocks) {
    List<UprightHeadline> found = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Paragraphs.Group group = groups.get(i);
      if (rows.form[group.first()] == RowForm.VERTICAL && group.rows() > 2) {
        Span span = blocks.get(i).span();
        Optional<UprightRun> columns = VerticalRuns.columns(rows, group);
        found.add(
            new UprightHeadline(
                span,
                blocks.get(i).view().text(),
                columns
                    .map(run -> run.edits(rows.text.raw(), span))
                    .orElseGet(() -> lineEdits(rows, group)),
                confidence(rows, group, columns.isPresent())));
      }
    }
    return found;
  }

  private static double confidence(Rows rows, Paragraphs.Group group, boolean severalColumns) {
    if (severalColumns) {
      return 0.7;
    }
    return VerticalRuns.readsDown(rows, group.first(), group.last() + 1) ? 0.95 : 0.6;
  }

  private static List<Edit> lineEdits(Rows rows, Paragraphs.Group group) {
    List<Edit> edits = new ArrayList<>();
    for (int row = group.first(); row < group.last(); row++) {
      Span gap = new Span(rows.end[row], rows.start[row + 1]);
      edits.addAll(Edit.closing(rows.text.raw(), gap, Seams.replacement(rows, row)));
    }
    return edits;
  }
}
