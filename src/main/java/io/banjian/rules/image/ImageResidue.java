package io.banjian.rules.image;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;

/** Text that belongs to a picture, a logo, or to nothing at all. */
public final class ImageResidue implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (Span span : GutterMarks.find(page.text())) {
      found.at(span).fix(Edit.of(EditKind.DELETION, span, "")).confidence(0.9).unsafe().report();
    }
  }
}
