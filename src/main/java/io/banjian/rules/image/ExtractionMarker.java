package io.banjian.rules.image;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.SourceText;

/**
 * What a tool wrote for something it could not write: {@code (cid:127)}, □, [图片], tags, entities,
 * and the Markdown and LaTeX that models answer in.
 */
public final class ExtractionMarker implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    boolean asked = false;
    boolean markdown = false;
    int from = 0;
    while (true) {
      int at = text.next(Markers.FIRST_CLASSES, from);
      if (at >= text.length()) {
        return;
      }
      Marker marker = Markers.at(text, at);
      if (marker == null && Markdown.mayBeItem(text, at)) {
        markdown = asked ? markdown : Markdown.isWrittenIn(text);
        asked = true;
        marker = markdown ? Markdown.item(at) : null;
      }
      if (marker == null) {
        from = at + 1;
        continue;
      }
      FindingSink.Report report = found.at(marker.span()).fix(marker.edits());
      (marker.certain() ? report : report.confidence(0.9).unsafe()).report();
      from = marker.span().end();
    }
  }
}
