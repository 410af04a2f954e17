package io.banjian.delivery;

import io.banjian.rule.Bilingual;
import io.banjian.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What a profile can set a limit to; findings that a baseline or a waiver holds do not count. */
enum Measure {
  ERRORS("errors", "错误", "errors", s -> s.counting(Severity.ERROR)),
  WARNINGS("warnings", "警告", "warnings", s -> s.counting(Severity.WARNING)),
  INFOS("infos", "提示", "infos", s -> s.counting(Severity.INFO)),
  /** Errors and warnings; not the trade's weighted error rate, which only people can establish. */
  DEFECTS_PER_10000(
      "defects-per-10000", "每万字疑似差错", "suspected defects per 10,000 characters", Summary::density),
  FAULTY_PAGES_PERCENT(
      "faulty-pages-percent", "有错误的版面（%）", "pages with errors (%)", Summary::faultyPercent),
  MISSING_PAGES("missing-pages", "缺版", "missing pages", s -> s.counting("missing-page")),
  EMPTY_PAGES("empty-pages", "空版", "empty pages", s -> s.counting("empty-page")),
  DUPLICATE_PAGES("duplicate-pages", "重复版面", "duplicate pages", s -> s.counting("duplicate-page"));

  private final String id;
  private final Bilingual title;
  private final ToDoubleFunction<Summary> measure;

  Measure(String id, String zh, String en, ToDoubleFunction<Summary> measure) {
    this.id = id;
    this.title = new Bilingual(zh, en);
    this.measure = measure;
  }

  /** The name in profiles and machine formats. */
  String id() {
    return id;
  }

  Bilingual title() {
    return title;
  }

  double of(Summary summary) {
    return measure.applyAsDouble(summary);
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Measure::id).toList();
  }

  static Optional<Measure> ofId(String id) {
    return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
  }
}
