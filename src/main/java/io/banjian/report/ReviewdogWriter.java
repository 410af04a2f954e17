package io.banjian.report;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import io.banjian.rule.Language;
import io.banjian.rule.Severity;
import io.banjian.text.Edit;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * {@code rdjsonl}: reviewdog's format, the one whose fixes become suggestions on a pull request.
 * Its columns count UTF-8 bytes.
 */
public final class ReviewdogWriter implements FindingWriter {
  private final Writer out;
  private final Language language;
  private final JsonOutput json;

  public ReviewdogWriter(Writer out, Language language) {
    this.out = out;
    this.language = language;
    this.json = new JsonOutput(out);
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    for (JudgedFinding judged : page.counting()) {
      Finding finding = judged.finding();
      Location at = Location.of(page, finding.span());
      json.beginObject();
      json.name("message").value(Location.message(page, judged, language));
      json.name("location").beginObject().name("path").value(at.file());
      range(at);
      json.endObject();
      json.name("severity").value(severity(finding.severity()));
      json.name("source").beginObject().name("name").value("banjian").endObject();
      json.name("code").beginObject().name("value").value(finding.rule().id()).endObject();
      if (at.exact() && finding.fix().isPresent()) {
        suggestion(page, finding.fix().get());
      }
      json.endObject().newLine();
    }
  }

  /** All edits of a fix in one suggestion: reviewdog offers each suggestion by itself. */
  private void suggestion(JudgedPage page, Fix fix) throws IOException {
    SourceText text = page.page().text();
    Span stretch = fix.edits().get(0).span();
    for (Edit edit : fix.edits()) {
      stretch = stretch.hull(edit.span());
    }
    Optional<String> after = FixText.after(fix, stretch, text);
    if (after.isPresent()) {
      json.name("suggestions").beginArray().beginObject();
      range(Location.of(page, stretch));
      json.name("text").value(after.get()).endObject().endArray();
    }
  }

  private void range(Location at) throws IOException {
    json.name("range").beginObject();
    point("start", at.startLine(), at.startByte(), at.exact());
    if (at.exact()) {
      point("end", at.endLine(), at.endByte(), true);
    }
    json.endObject();
  }

  private void point(String name, int line, int column, boolean exact) throws IOException {
    json.name(name).beginObject().name("line").value(line);
    if (exact) {
      json.name("column").value(column);
    }
    json.endObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case INFO -> "INFO";
    };
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    out.flush();
  }
}
