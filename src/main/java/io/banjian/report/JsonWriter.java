package io.banjian.report;

import io.banjian.delivery.BaselineEntry;
import io.banjian.delivery.BaselineOutcome;
import io.banjian.delivery.Criterion;
import io.banjian.delivery.InputProblem;
import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.delivery.Waiver;
import io.banjian.delivery.WaiverOutcome;
import io.banjian.edition.Issue;
import io.banjian.rule.Language;
import io.banjian.rule.RuleFailure;
import io.banjian.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code json}: the findings first, so that it streams, then what it all comes to. */
public final class JsonWriter implements FindingWriter {
  private static final int FORMAT_VERSION = 1;

  private final Writer out;
  private final JsonOutput json;
  private final FindingJson findings;
  private final IssueJson issues = new IssueJson();
  private final Language language;

  public JsonWriter(Writer out, Language language, String toolVersion) throws IOException {
    this.out = out;
    this.json = new JsonOutput(out);
    this.language = language;
    this.findings = new FindingJson(language);
    json.beginObject().name("version").value(FORMAT_VERSION);
    json.name("tool").beginObject();
    json.name("name").value("banjian").name("version").value(toolVersion).endObject();
    json.name("findings").beginArray();
  }

  @Override
  public void issue(Issue issue) {
    issues.issue(issue);
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    issues.page(page);
    for (JudgedFinding finding : page.findings()) {
      findings.write(json, page.page(), finding);
    }
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    json.endArray();
    issues.write(json);
    json.name("summary").beginObject();
    json.name("pages").value(summary.pages());
    json.name("characters").value(summary.characters());
    json.name("rules").value(summary.rules());
    json.name("findings").value(summary.findings());
    json.name("safelyFixable").value(summary.safelyFixable());
    json.name("unreadable").value(summary.unreadable());
    json.name("skippedFiles").value(summary.skipped());
    json.name("bySeverity").beginObject();
    for (Severity severity : Severity.values()) {
      json.name(severity.label()).value(summary.count(severity));
    }
    json.endObject();
    counts("byFamily", summary.byFamily());
    counts("byRule", summary.byRule());
    json.name("defectsPer10000").hundredths(summary.density());
    criteria(verdict);
    if (summary.baseline().isPresent()) {
      baseline(summary.baseline().get());
    }
    if (summary.waivers().isPresent()) {
      waivers(summary.waivers().get());
    }
    json.name("problems").beginArray();
    for (InputProblem problem : summary.problems()) {
      json.beginObject().name("path").value(problem.path());
      json.name("kind").value(problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.endObject();
    }
    json.endArray();
    json.name("failures").beginArray();
    for (RuleFailure failure : summary.failures()) {
      json.beginObject().name("rule").value(failure.rule()).name("file").value(failure.page());
      json.name("what").value(failure.what()).endObject();
    }
    json.endArray();
    json.endObject();
    json.name("verdict").value(verdict.outcome().label());
    json.endObject().newLine();
    out.flush();
  }

  private void criteria(Verdict verdict) throws IOException {
    json.name("criteria").beginArray();
    for (Criterion criterion : verdict.criteria()) {
      json.beginObject().name("id").value(criterion.id());
      json.name("name").value(criterion.name().in(language));
      json.name("limit").hundredths(criterion.limit());
      json.name("measured").hundredths(criterion.measured());
      json.name("passed").value(criterion.passed()).endObject();
    }
    json.endArray();
  }

  private void baseline(BaselineOutcome outcome) throws IOException {
    json.name("baseline").beginObject();
    json.name("new").value(outcome.newFindings());
    json.name("accepted").value(outcome.accepted());
    json.name("falsePositives").value(outcome.falsePositives());
    json.name("unchecked").value(outcome.unchecked().size());
    json.name("gone").beginArray();
    for (BaselineEntry entry : outcome.gone()) {
      json.beginObject().name("fingerprint").value(entry.fingerprint());
      json.name("rule").value(entry.rule()).name("page").value(entry.page());
      json.name("text").value(entry.text()).endObject();
    }
    json.endArray().endObject();
  }

  private void waivers(WaiverOutcome outcome) throws IOException {
    json.name("waivers").beginObject();
    json.name("file").value(outcome.file());
    json.name("waived").value(outcome.waived());
    waivers("unused", outcome.unused());
    waivers("expired", outcome.expired());
    json.endObject();
  }

  private void waivers(String name, List<Waiver> waivers) throws IOException {
    json.name(name).beginArray();
    for (Waiver waiver : waivers) {
      json.beginObject().name("line").value(waiver.line());
      json.name("subject").value(waiver.subject());
      json.name("who").value(waiver.who()).name("reason").value(waiver.reason()).endObject();
    }
    json.endArray();
  }

  private void counts(String name, Map<String, Integer> counts) throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      json.key(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
  }
}
