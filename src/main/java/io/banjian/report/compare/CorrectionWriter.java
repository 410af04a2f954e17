package io.banjian.report.compare;

import io.banjian.compare.CorrectionComparison;
import io.banjian.compare.CorrectionRun;
import io.banjian.delivery.Outcome;
import java.io.IOException;

/** Writes a comparison of corrected pages with their dumps as it comes. */
public interface CorrectionWriter {
  void page(CorrectionComparison page) throws IOException;

  void finish(CorrectionRun.Result outcome, Outcome verdict) throws IOException;
}
