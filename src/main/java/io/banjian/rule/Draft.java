package io.banjian.rule;

import io.banjian.text.Span;

/** A finding before it has its place in the page's order. */
record Draft(Rule rule, FindingSink.Report report) {
  Span span() {
    return report.span();
  }
}
