package io.banjian.rule;

import io.banjian.edition.PageSummary;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes what a rule finds in an issue, page by page. */
public final class IssueSink {
  private final Rule rule;
  private final Map<PageSummary, FindingSink> pages = new LinkedHashMap<>();

  IssueSink(Rule rule) {
    this.rule = rule;
  }

  /** Where findings on a page go. */
  public FindingSink on(PageSummary page) {
    return pages.computeIfAbsent(page, p -> new FindingSink(rule));
  }

  Map<PageSummary, FindingSink> pages() {
    return pages;
  }
}
