package io.banjian.cli;

import io.banjian.report.CheckstyleWriter;
import io.banjian.report.CsvWriter;
import io.banjian.report.FindingWriter;
import io.banjian.report.GithubWriter;
import io.banjian.report.GitlabWriter;
import io.banjian.report.JUnitWriter;
import io.banjian.report.JsonLinesWriter;
import io.banjian.report.JsonWriter;
import io.banjian.report.MarkdownWriter;
import io.banjian.report.ReviewdogWriter;
import io.banjian.report.SarifWriter;
import io.banjian.report.Style;
import io.banjian.report.TextWriter;
import io.banjian.rule.Language;
import io.banjian.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that {@code check} writes. */
enum OutputFormat {
  TEXT,
  JSONL,
  JSON,
  CSV,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB,
  CHECKSTYLE,
  RDJSONL,
  MARKDOWN;

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

  FindingWriter writer(Writer out, Language language, Style style, Optional<Severity> failOn)
      throws IOException {
    return switch (this) {
      case TEXT -> new TextWriter(out, language, style);
      case JSONL -> new JsonLinesWriter(out, language);
      case JSON -> new JsonWriter(out, language, Version.current());
      case CSV -> new CsvWriter(out, language);
      case SARIF -> new SarifWriter(out, language, Version.current());
      case JUNIT -> new JUnitWriter(out, language, failOn);
      case GITHUB -> new GithubWriter(out, language);
      case GITLAB -> new GitlabWriter(out, language);
      case CHECKSTYLE -> new CheckstyleWriter(out, language);
      case RDJSONL -> new ReviewdogWriter(out, language);
      case MARKDOWN -> new MarkdownWriter(out, language);
    };
  }
}
