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
    private Severity most = Severity.ERROR;
    private List<Edit> edits = List.of();

    // most findings have neither
    private List<List<Edit>> alternatives = List.of();
    private Map<String, Bilingual> arguments = Map.of();

    private Report(Span span) {
      this.span = span;
    }

    /** How sure the rule is that this is a defect, 0 to 1. */
    public Report confidence(double value) {
      confidence = value;
      return this;
    }

    /** No graver than this, whatever the rule's findings are otherwise. */
    public Report atMost(Severity severity) {
      most = severity;
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
      if (arguments.isEmpty()) {
        arguments = Map.of(name, value); // what most have, and what a finding keeps as it is
        return this;
      }
      Map<String, Bilingual> more = new LinkedHashMap<>(arguments);
      more.put(name, value);
      arguments = more;
      return this;
    }

    public Report fix(Edit... fix) {
      return fix(List.of(fix));
    }

    public Report fix(List<? extends Edit> fix) {
      edits = List.copyOf(fix);
      return this;
    }

    /** A further fix, less likely than those named before. */
    public Report alternative(Edit... fix) {
      return alternative(List.of(fix));
    }

    public Report alternative(List<? extends Edit> fix) {
      if (alternatives.isEmpty()) {
        alternatives = new ArrayList<>();
      }
      alternatives.add(List.copyOf(fix));
      return this;
    }

    public void report() {
      reports.add(this);
    }

    Span span() {
      return span;
    }

    boolean hasFix() {
      return !edits.isEmpty();
    }

    /** Whoever adds a table to a rule asks for what it says. */
    boolean hasSafeFix() {
      RuleDescription description = rule.description();
      return !edits.isEmpty()
          && !doubtful
          && (description.fix().safe() || !description.parameters().table().isEmpty());
    }

    /** What puts it right. */
    Optional<Fix> fix() {
      return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(hasSafeFix(), edits));
    }

    List<Fix> alternatives() {
      if (alternatives.isEmpty()) {
        return List.of();
      }
      List<Fix> fixes = new ArrayList<>();
      for (List<Edit> alternative : alternatives) {
        fixes.add(new Fix(false, alternative));
      }
      return fixes;
    }

    /** The finding, with those of its fixes that may be carried out. */
    Finding toFinding(Optional<Fix> fix, List<Fix> others, String fingerprint) {
      return new Finding(
          rule.description(),
          rule.severity().compareTo(most) < 0 ? rule.severity() : most,
          Optional.of(span),
          confidence,
          arguments,
          fix,
          others,
          fingerprint);
    }
  }
}
