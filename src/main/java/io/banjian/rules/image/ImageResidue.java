package io.banjian.rules.image;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import java.util.List;

/** Text that belongs to a picture, a logo, or to nothing at all. */
public final class ImageResidue implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    report(GutterMarks.find(page), 0.95, found);
    report(FurnitureMarks.find(page), 0.9, found);
    report(Lettering.find(page), 0.8, found);
    report(Texture.find(page.text()), 0.9, found);
  }

  private static void report(List<Span> spans, double confidence, FindingSink found) {
    for (Span span : spans) {
      Edit dropped = Edit.of(EditKind.DELETION, span, "");
      found.at(span).fix(dropped).confidence(confidence).unsafe().report();
    }
  }
}
