package io.banjian.delivery;

import io.banjian.rule.Bilingual;
import io.banjian.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a profile can set a limit to; findings that a baseline or a waiver holds do not count. */
enum Measure {
  ERRORS("errors", "错误", "errors"),
  WARNINGS("warnings", "警告", "warnings"),
  INFOS("infos", "提示", "infos"),
  /** Errors and warnings; not the trade's weighted error rate, which only people can establish. */
  DEFECTS_PER_10000("defects-per-10000", "每万字疑似差错", "suspected defects per 10,000 characters"),
  FAULTY_PAGES_PERCENT("faulty-pages-percent", "有错误的版面（%）", "pages with errors (%)"),
  MISSING_PAGES("missing-pages", "缺版", "missing pages"),
  EMPTY_PAGES("empty-pages", "空版", "empty pages"),
  DUPLICATE_PAGES("duplicate-pages", "重复版面", "duplicate pages");

  private final String id;
  private final String zh;
  private final String en;

  Measure(String id, String zh, String en) {
    this.id = id;
    this.zh = zh;
    this.en = en;
  }

  /** The name in profiles and machine formats. */
  String id() {
    return id;
  }

  Bilingual title() {
    return new Bilingual(zh, en);
  }

  double of(Summary summary) {
    return switch (this) {
      case ERRORS -> summary.counting(Severity.ERROR);
      case WARNINGS -> summary.counting(Severity.WARNING);
      case INFOS -> summary.counting(Severity.INFO);
      case DEFECTS_PER_10000 -> summary.density();
      case FAULTY_PAGES_PERCENT -> summary.faultyPercent();
      case MISSING_PAGES -> summary.counting("missing-page");
      case EMPTY_PAGES -> summary.counting("empty-page");
      case DUPLICATE_PAGES -> summary.counting("duplicate-page");
    };
  }

  static Measure of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERRORS;
      case WARNING -> WARNINGS;
      case INFO -> INFOS;
    };
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Measure::id).toList();
  }

  static Optional<Measure> ofId(String id) {
    return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
  }
}
