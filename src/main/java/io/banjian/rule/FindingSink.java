package io.banjian.rule;

import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what a rule finds on a page. */
public final class FindingSink {
  private final Rule rule;
  private final List<Report> reports = new ArrayList<>();

  FindingSink(Rule rule) {
    this.rule = rule;
  }

  /** Reports a span, with the edits that put it right, if any. */
  public void report(Span span, Edit... edits) {
    at(span).fix(edits).report();
  }

  /** Begins a finding about which there is more to say. */
  public Report at(Span span) {
    return new Report(span);
  }

  List<Report> reports() {
    return reports;
  }

  /** One finding in the making. */
  public final class Report {
    private final Span span;
    private double confidence = 1;
    private boolean doubtful;
    private Optional<List<Edit>> edits = Optional.empty();
    private final List<List<Edit>> alternatives = new ArrayList<>();
    private final Map<String, Bilingual> arguments = new LinkedHashMap<>();

    private Report(Span span) {
      this.span = span;
    }

    /** How sure the rule is that this is a defect, 0 to 1. */
    public Report confidence(double value) {
      confidence = value;
      return this;
    }

    /** The fix is a suggestion, even if the rule's fixes are otherwise safe. */
    public Report unsafe() {
      doubtful = true;
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

    public Report fix(Edit... fix) {
      return fix(List.of(fix));
    }

    public Report fix(List<? extends Edit> fix) {
      edits = fix.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(fix));
      return this;
    }

    /** A further fix, less likely than those named before. */
    public Report alternative(Edit... fix) {
      alternatives.add(List.of(fix));
      return this;
    }

    public void report() {
      reports.add(this);
    }

    Span span() {
      return span;
    }

    Finding toFinding(String fingerprint) {
      // whoever adds a table to a rule asks for what it says
      boolean asked = !rule.description().parameters().table().isEmpty();
      boolean safe = (rule.description().fix().safe() || asked) && !doubtful;
      return new Finding(
          rule.description(),
          rule.severity(),
          Optional.of(span),
          confidence,
          arguments,
          edits.map(e -> new Fix(safe, e)),
          alternatives.stream().map(e -> new Fix(false, e)).toList(),
          fingerprint);
    }
  }
}
