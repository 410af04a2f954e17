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
    int from = 0;
    for (Marker around : Wrapping.of(page)) {
      readTo(around.span().start(), from, text, found);
      report(around, found);
      from = around.span().end();
    }
    readTo(text.length(), from, text, found);
  }

  private static void readTo(int limit, int start, SourceText text, FindingSink found) {
    boolean asked = false;
    boolean markdown = false;
    int from = start;
    while (true) {
      int at = text.next(Markers.FIRST_CLASSES, from);
      if (at >= limit) {
        return;
      }
      Marker marker = Markers.at(text, at);
      if (marker == null && Markdown.mayBeItem(text, at)) {
        markdown = asked ? markdown : Markdown.isWrittenIn(text);
        asked = true;
        marker = markdown ? Markdown.item(text, at) : null;
      }
      if (marker == null) {
        from = at + 1;
        continue;
      }
      report(marker, found);
      from = marker.span().end();
    }
  }

  private static void report(Marker marker, FindingSink found) {
    FindingSink.Report report = found.at(marker.span()).fix(marker.edits());
    (marker.certain() ? report : report.confidence(0.9).unsafe()).report();
  }
}
