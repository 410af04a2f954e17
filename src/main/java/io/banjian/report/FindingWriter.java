package io.banjian.report;

import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.PageResult;
import java.io.IOException;

/** Writes findings in one format, page by page. */
public interface FindingWriter {
  void page(PageResult page) throws IOException;

  /** Called once, behind the last page. */
  void finish(Summary summary, Verdict verdict) throws IOException;
}
