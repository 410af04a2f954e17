package io.banjian.cli;

import io.banjian.report.FindingWriter;
import io.banjian.report.JsonLinesWriter;
import io.banjian.report.JsonWriter;
import io.banjian.report.Style;
import io.banjian.report.TextWriter;
import io.banjian.rule.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that {@code check} writes. */
enum OutputFormat {
  TEXT,
  JSONL,
  JSON;

  static List<String> labels() {
    return Arrays.stream(values()).map(OutputFormat::label).toList();
  }

  static OutputFormat ofLabel(String label, Words words) {
    for (OutputFormat format : values()) {
      if (format.label().equals(label)) {
        return format;
      }
    }
    throw new UsageException(
        words.of(
            "没有 " + label + " 格式；可选：" + String.join("、", labels()),
            "no format ‘" + label + "’; there are " + String.join(", ", labels())));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isForMachines() {
    return this != TEXT;
  }

  FindingWriter writer(Writer out, Language language, Style style) throws IOException {
    return switch (this) {
      case TEXT -> new TextWriter(out, language, style);
      case JSONL -> new JsonLinesWriter(out, language);
      case JSON -> new JsonWriter(out, language, Version.current());
    };
  }
}
