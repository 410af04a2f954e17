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
    for (int from = 0; from < text.length(); ) {
      int at = text.next(Markers.FIRST_CLASSES, from);
      Marker marker = at < text.length() ? Markers.at(text, at) : null;
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
