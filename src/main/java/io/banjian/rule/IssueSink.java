package io.banjian.rule;

import io.banjian.edition.PageSummary;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what a rule finds in an issue, page by page. */
public final class IssueSink {
  private final Rule rule;
  private final Map<PageSummary, FindingSink> pages = new LinkedHashMap<>();

  /** Asked again for most findings, and a page with all its references takes long to look up. */
  private @Nullable PageSummary last;

  private @Nullable FindingSink sinkOfLast;

  IssueSink(Rule rule) {
    this.rule = rule;
  }

  /** Where findings on a page go. */
  public FindingSink on(PageSummary page) {
    FindingSink sink = sinkOfLast;
    if (sink == null || !page.equals(last)) {
      sink = pages.computeIfAbsent(page, p -> new FindingSink(rule));
      last = page;
      sinkOfLast = sink;
    }
    return sink;
  }

  Map<PageSummary, FindingSink> pages() {
    return pages;
  }
}
