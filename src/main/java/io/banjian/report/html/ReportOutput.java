package io.banjian.report.html;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Where a report goes: a folder, or one file. */
public interface ReportOutput extends Closeable {
  /** The folder of the HTML, from which other files are addressed. */
  Path folder();

  void add(DataBlock block) throws IOException;

  /** Writes what is not data and puts the report in its place, whole. */
  void finish(ReportModel model) throws IOException;
}
