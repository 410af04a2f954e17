package io.banjian.report;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** {@code gitlab}: a GitLab Code Quality report. */
public final class GitlabWriter implements FindingWriter {
  private final Writer out;
  private final Language language;
  private final JsonOutput json;
  private final Map<String, Integer> fingerprints = new HashMap<>();

  public GitlabWriter(Writer out, Language language) throws IOException {
    this.out = out;
    this.language = language;
    this.json = new JsonOutput(out);
    json.beginArray();
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    for (JudgedFinding judged : page.counting()) {
      Finding finding = judged.finding();
      Location at = Location.of(page, finding.span());
      json.beginObject();
      json.name("description").value(Location.message(page, judged, language));
      json.name("check_name").value(finding.rule().id());
      json.name("fingerprint").value(unique(finding.fingerprint()));
      json.name("severity").value(severity(finding.severity()));
      json.name("location").beginObject();
      json.name("path").value(at.file());
      json.name("lines").beginObject();
      json.name("begin").value(at.startLine()).name("end").value(at.endLine()).endObject();
      json.endObject().endObject();
    }
  }

  /** Two copies of a page have the same findings; GitLab would drop the second's. */
  private String unique(String fingerprint) {
    int copy = fingerprints.merge(fingerprint, 1, Integer::sum);
    return copy == 1 ? fingerprint : fingerprint + "-" + copy;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    json.endArray().newLine();
    out.flush();
  }
}
