package io.banjian.report;

import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import java.io.IOException;

/** Writes findings in one format, page by page. */
public interface FindingWriter {
  void page(JudgedPage page) throws IOException;

  /** Called once, behind the last page. */
  void finish(Summary summary, Verdict verdict) throws IOException;
}
