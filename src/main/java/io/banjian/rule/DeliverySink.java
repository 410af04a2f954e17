package io.banjian.rule;

import io.banjian.page.PageId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what a rule finds about the pages of a delivery. */
public final class DeliverySink {
  private final Rule rule;
  private final List<Report> reports = new ArrayList<>();

  DeliverySink(Rule rule) {
    this.rule = rule;
  }

  /**
   * Begins a finding about a page or an issue, which need not be there.
   *
   * @param file where it lies, or would
   */
  public Report about(PageId id, String file) {
    return new Report(id, file);
  }

  List<Report> reports() {
    return reports;
  }

  /** One finding in the making. */
  public final class Report {
    private final PageId id;
    private final String file;
    private double confidence = 1;
    private final Map<String, Bilingual> arguments = new LinkedHashMap<>();

    private Report(PageId id, String file) {
      this.id = id;
      this.file = file;
    }

    public Report confidence(double value) {
      confidence = value;
      return this;
    }

    /** A word for the message: {@code {name}} becomes {@code value}. */
    public Report with(String name, String value) {
      return with(name, new Bilingual(value, value));
    }

    /** A word for the message that differs between the languages. */
    public Report with(String name, Bilingual value) {
      arguments.put(name, value);
      return this;
    }

    public void report() {
      reports.add(this);
    }

    PageId id() {
      return id;
    }

    String file() {
      return file;
    }

    Finding toFinding(String fingerprint) {
      return new Finding(
          rule.description(),
          rule.severity(),
          Optional.empty(),
          confidence,
          arguments,
          Optional.empty(),
          List.of(),
          fingerprint);
    }
  }
}
