package io.banjian.rule;

import io.banjian.layout.PageView;

/** Reads one page and says what it finds. Holds no state: one instance reads all pages. */
public interface PageRule extends Detector {
  void check(PageView page, FindingSink found);
}
