package io.banjian.rules.width;

import io.banjian.normalize.MarkChange;
import io.banjian.rule.FindingSink;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import io.banjian.text.View;

/** From a change of a paragraph's text to a finding on the page. */
final class Reports {
  private Reports() {}

  static FindingSink.Report at(FindingSink found, View view, MarkChange change, EditKind kind) {
    Span span = view.rawSpan(change.start(), change.end());
    FindingSink.Report report =
        found.at(span).confidence(change.confidence()).fix(Edit.of(kind, span, change.text()));
    return change.sure() ? report : report.unsafe();
  }
}
