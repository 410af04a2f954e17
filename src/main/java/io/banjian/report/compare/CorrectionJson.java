package io.banjian.report.compare;

import io.banjian.compare.ChangeKind;
import io.banjian.compare.CorrectedPlace;
import io.banjian.compare.CorrectionComparison;
import io.banjian.compare.CorrectionRun;
import io.banjian.compare.CorrectionTotals;
import io.banjian.compare.CorrectionTotals.RuleCounts;
import io.banjian.delivery.Outcome;
import io.banjian.page.Page;
import io.banjian.report.JsonOutput;
import io.banjian.report.Position;
import io.banjian.rule.Finding;
import io.banjian.rule.MessageText;
import io.banjian.rule.RuleFailure;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** {@code json}: every place that a correction changed, and who asked for it. */
public final class CorrectionJson implements CorrectionWriter {
  private final Writer out;
  private final ComparisonFacts facts;
  private final JsonOutput json;

  public CorrectionJson(Writer out, ComparisonFacts facts) throws IOException {
    this.out = out;
    this.facts = facts;
    this.json = new JsonOutput(out);
    RunNotes.jsonHead(json, facts, "corrected");
    json.name("pages").beginArray();
  }

  @Override
  public void page(CorrectionComparison page) throws IOException {
    json.beginObject().name("page").value(page.dump().id().toString());
    json.name("dump").value(page.dump().file());
    json.name("corrected").value(page.corrected().file());
    json.name("length").value(page.length());
    findings("gone", page.dump(), page.gone());
    findings("new", page.corrected(), page.fresh());
    findings("remaining", page.dump(), page.remaining());
    json.name("unasked").beginObject().name("characters").value(page.unasked());
    for (ChangeKind kind : ChangeKind.values()) {
      if (kind != ChangeKind.LAYOUT) {
        json.name(kind.label()).value(page.unasked(kind));
      }
    }
    json.endObject();
    json.name("lostLines").value(page.lostLines());
    json.name("blocks").beginObject();
    ComparisonJson.blocks(json, page.blocks());
    json.endObject();
    json.name("changes").beginArray();
    for (CorrectedPlace place : page.places()) {
      if (place.kind() != ChangeKind.LAYOUT) {
        place(page, place);
      }
    }
    json.endArray().endObject();
  }

  private void findings(String name, Page page, List<Finding> findings) throws IOException {
    json.name(name).beginArray();
    for (Finding finding : findings) {
      json.beginObject().name("rule").value(finding.rule().id());
      json.name("severity").value(finding.severity().label());
      if (finding.span().isPresent()) {
        span("", page.text(), finding.span().get());
      }
      json.name("message").value(MessageText.of(finding, page.text(), facts.language()));
      json.name("fingerprint").value(finding.fingerprint()).endObject();
    }
    json.endArray();
  }

  private void span(String prefix, SourceText text, Span span) throws IOException {
    Position at = Position.of(text, span.start());
    json.name(prefix + "start").value(at.offset());
    json.name(prefix + "end").value(text.toCodePoint(span.end()));
    json.name(prefix + "line").value(at.line()).name(prefix + "column").value(at.column());
  }

  private void place(CorrectionComparison page, CorrectedPlace place) throws IOException {
    json.beginObject().name("kind").value(place.kind().label());
    span("", page.dump().text(), place.dump());
    json.name("correctedStart")
        .value(page.corrected().text().toCodePoint(place.corrected().start()));
    json.name("correctedEnd").value(page.corrected().text().toCodePoint(place.corrected().end()));
    json.name("before").value(place.before()).name("after").value(place.after());
    json.name("characters").value(place.characters());
    json.name("wholeLine").value(place.wholeLine());
    json.name("askedBy").beginArray();
    for (String rule : place.askedBy()) {
      json.value(rule);
    }
    json.endArray().endObject();
  }

  @Override
  public void finish(CorrectionRun.Result outcome, Outcome verdict) throws IOException {
    json.endArray();
    RunNotes.json(json, facts, outcome.unpaired(), outcome.unreadable());
    json.name("failures").beginArray();
    for (RuleFailure failure : outcome.failures()) {
      json.beginObject().name("rule").value(failure.rule()).name("file").value(failure.page());
      json.name("what").value(failure.what()).endObject();
    }
    json.endArray();
    CorrectionTotals totals = outcome.totals();
    json.name("summary").beginObject().name("pages").value(totals.pages());
    json.name("length").value(totals.length());
    counts(totals.allRules());
    json.name("unasked").beginObject().name("characters").value(totals.unasked());
    for (ChangeKind kind : ChangeKind.values()) {
      if (kind != ChangeKind.LAYOUT) {
        json.name(kind.label()).value(totals.unasked(kind));
      }
    }
    json.endObject();
    json.name("lostLines").value(totals.lostLines());
    json.name("blocks").beginObject();
    ComparisonJson.blocks(json, totals.blocks());
    json.endObject();
    json.name("byRule").beginObject();
    for (Map.Entry<String, RuleCounts> rule : totals.rules().entrySet()) {
      json.name(rule.getKey()).beginObject();
      counts(rule.getValue());
      json.endObject();
    }
    json.endObject().endObject();
    RunNotes.jsonEnd(json, facts, verdict);
    out.flush();
  }

  private void counts(RuleCounts counts) throws IOException {
    json.name("gone").value(counts.gone()).name("new").value(counts.fresh());
    json.name("remaining").value(counts.remaining());
  }
}
