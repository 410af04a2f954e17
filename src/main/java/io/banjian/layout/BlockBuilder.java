package io.banjian.layout;

import io.banjian.layout.columns.UprightRun;
import io.banjian.text.Span;
import io.banjian.text.View;
import io.banjian.text.ViewBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes blocks of groups of rows: their text as it reads, their lines and their breaks. */
final class BlockBuilder {
  private final Rows rows;
  private final LineBreak[] seams;
  private final BreakPath.Decisions decisions;

  BlockBuilder(Rows rows, LineBreak[] seams, BreakPath.Decisions decisions) {
    this.rows = rows;
    this.seams = seams;
    this.decisions = decisions;
  }

  Block build(Paragraphs.Group group, BlockKind kind, double confidence) {
    List<LineBreak> breaks = new ArrayList<>(group.rows());
    List<Line> lines = new ArrayList<>(group.rows());
    double extent = confidence;
    for (int row = group.first(); row <= group.last(); row++) {
      lines.add(
          new Line(rows.line[row], rows.span(row), rows.width[row], decisions.measureOf()[row]));
      if (row < group.last()) {
        breaks.add(seams[row]);
        extent = Math.min(extent, seams[row].confidence());
      }
    }
    Span span = new Span(rows.start[group.first()], rows.end[group.last()]);
    return new Block(kind, span, view(group), extent, breaks, lines);
  }

  private View view(Paragraphs.Group group) {
    if (group.rows() == 1) {
      return View.of(rows.text, rows.span(group.first()));
    }
    Optional<UprightRun> upright = VerticalRuns.columns(rows, group);
    if (upright.isPresent()) {
      return VerticalRuns.view(rows, upright.get());
    }
    ViewBuilder view = View.over(rows.text);
    for (int row = group.first(); row <= group.last(); row++) {
      view.show(rows.span(row));
      if (row < group.last() && !seams[row].replacement().isEmpty()) {
        view.fold(rows.end[row], ' ');
      }
    }
    return view.build();
  }
}
