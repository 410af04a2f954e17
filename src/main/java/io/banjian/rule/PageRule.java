package io.banjian.rule;

import io.banjian.layout.PageView;

/** Reads one page and says what it finds. Holds no state: one instance reads all pages. */
public interface PageRule {
  void check(PageView page, FindingSink found);
}
