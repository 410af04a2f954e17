package io.banjian.report;

import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.edition.Issue;
import java.io.IOException;

/** Writes findings in one format, page by page. */
public interface FindingWriter {
  void page(JudgedPage page) throws IOException;

  /** Called behind the pages of an issue, if the rules for issues looked at it. */
  default void issue(Issue issue) throws IOException {}

  /** Called once, behind the last page. */
  void finish(Summary summary, Verdict verdict) throws IOException;
}
