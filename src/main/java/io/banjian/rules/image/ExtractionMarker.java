package io.banjian.rules.image;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;

/**
 * What a tool wrote for something it could not write: {@code (cid:127)}, □, [图片], tags, entities,
 * and the Markdown and LaTeX that models answer in.
 */
public final class ExtractionMarker implements PageRule {
  /** No marker begins with an ideograph. */
  private static final ClassSet NO_IDEOGRAPH = ClassSet.of(CharClass.IDEOGRAPH).not();

  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    boolean asked = false;
    boolean markdown = false;
    for (int at = text.next(NO_IDEOGRAPH, 0); at < text.length(); ) {
      Marker marker = Markers.at(text, at);
      if (marker == null && Markdown.mayBeItem(text, at)) {
        markdown = asked ? markdown : Markdown.isWrittenIn(text);
        asked = true;
        marker = markdown ? Markdown.item(at) : null;
      }
      if (marker == null) {
        at = text.next(NO_IDEOGRAPH, at + 1);
        continue;
      }
      FindingSink.Report report = found.at(marker.span()).fix(marker.edits());
      (marker.certain() ? report : report.confidence(0.9).unsafe()).report();
      at = marker.span().end();
    }
  }
}
