package io.banjian.cli;

import io.banjian.report.compare.ComparisonCsv;
import io.banjian.report.compare.ComparisonFacts;
import io.banjian.report.compare.ComparisonJson;
import io.banjian.report.compare.ComparisonText;
import io.banjian.report.compare.ComparisonWriter;
import io.banjian.report.compare.CorrectionCsv;
import io.banjian.report.compare.CorrectionJson;
import io.banjian.report.compare.CorrectionText;
import io.banjian.report.compare.CorrectionWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that {@code compare} writes. */
enum CompareFormat {
  TEXT,
  JSON,
  CSV;

  static List<String> labels() {
    return Arrays.stream(values()).map(CompareFormat::label).toList();
  }

  static CompareFormat ofLabel(String label, Words words) {
    for (CompareFormat format : values()) {
      if (format.label().equals(label)) {
        return format;
      }
    }
    throw new UsageException(
        words.of(
            "compare 没有 " + label + " 格式；可选：" + String.join("、", labels()),
            "compare has no format ‘" + label + "’; there are " + String.join(", ", labels())));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isForMachines() {
    return this != TEXT;
  }

  ComparisonWriter comparison(Writer out, ComparisonFacts facts) throws IOException {
    return switch (this) {
      case TEXT -> new ComparisonText(out, facts);
      case JSON -> new ComparisonJson(out, facts);
      case CSV -> new ComparisonCsv(out);
    };
  }

  CorrectionWriter correction(Writer out, ComparisonFacts facts) throws IOException {
    return switch (this) {
      case TEXT -> new CorrectionText(out, facts);
      case JSON -> new CorrectionJson(out, facts);
      case CSV -> new CorrectionCsv(out);
    };
  }
}
