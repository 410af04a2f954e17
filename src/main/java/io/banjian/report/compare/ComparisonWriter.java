package io.banjian.report.compare;

import io.banjian.compare.CompareRun;
import io.banjian.compare.PageComparison;
import io.banjian.delivery.Outcome;
import java.io.IOException;

/** Writes a comparison with ground truth as it comes. */
public interface ComparisonWriter {
  void page(PageComparison page) throws IOException;

  void finish(CompareRun.Result outcome, Outcome verdict) throws IOException;
}
