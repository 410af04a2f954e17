package io.banjian.report;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.Standing;
import io.banjian.page.Box;
import io.banjian.page.Geometry;
import io.banjian.page.LineBox;
import io.banjian.page.Page;
import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.Severity;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding as the machine formats show it. */
final class FindingJson {
  private static final int LONGEST_TEXT = 200;

  private final Language language;

  /** The message in the making: one builder for all of them. */
  private final StringBuilder message = new StringBuilder(256);

  /** The page of the last finding, and what names it: hundreds of one page come in a row. */
  private @Nullable Page page;

  private JsonFields pageFields = JsonFields.NONE;

  /** What is the same in all findings of a rule and severity. */
  private final Map<String, JsonFields[]> ruleFields = new HashMap<>();

  FindingJson(Language language) {
    this.language = language;
  }

  void write(JsonOutput json, Page page, JudgedFinding judged) throws IOException {
    Finding finding = judged.finding();
    SourceText text = page.text();
    json.beginObject();
    json.fields(fieldsOf(page));
    json.fields(fieldsOf(finding.rule(), finding.severity()));
    json.name("confidence").hundredths(finding.confidence());
    if (finding.span().isPresent()) {
      place(json, page, finding.span().get());
    }
    message.setLength(0);
    MessageText.append(message, finding, text, language);
    json.name("message").value(message);
    json.name("fingerprint").plain(finding.fingerprint());
    if (finding.fix().isPresent()) {
      json.name("fix");
      fix(json, text, finding.fix().get());
    }
    json.name("alternatives").beginArray();
    for (Fix alternative : finding.alternatives()) {
      fix(json, text, alternative);
    }
    json.endArray();
    if (judged.standing() == Standing.WAIVED) {
      json.name("waived").value(true);
    } else if (judged.standing() != Standing.UNCOMPARED) {
      json.name("baseline").value(judged.standing().label());
    }
    if (!judged.reason().isEmpty()) {
      json.name("reason").value(judged.reason());
    }
    json.endObject();
  }

  private JsonFields fieldsOf(Page current) throws IOException {
    if (!current.equals(page)) {
      page = current;
      pageFields =
          JsonFields.of(
              json ->
                  json.name("page")
                      .value(current.id().toString())
                      .name("file")
                      .value(current.file()));
    }
    return pageFields;
  }

  private JsonFields fieldsOf(RuleDescription rule, Severity severity) throws IOException {
    JsonFields[] known = ruleFields.get(rule.id());
    if (known == null) {
      known = new JsonFields[Severity.values().length];
      ruleFields.put(rule.id(), known);
    }
    JsonFields fields = known[severity.ordinal()];
    if (fields == null) {
      fields =
          JsonFields.of(
              json ->
                  json.name("rule")
                      .plain(rule.id())
                      .name("family")
                      .value(rule.family())
                      .name("severity")
                      .plain(severity.label()));
      known[severity.ordinal()] = fields;
    }
    return fields;
  }

  private static void place(JsonOutput json, Page page, Span span) throws IOException {
    SourceText text = page.text();
    Position start = Position.of(text, span.start());
    Position end = Position.behind(text, start, span.end());
    json.name("start").value(start.offset());
    json.name("end").value(end.offset());
    json.name("line").value(start.line());
    json.name("column").value(start.column());
    json.name("endLine").value(end.line());
    json.name("endColumn").value(end.column());
    if (end.offset() - start.offset() <= LONGEST_TEXT) {
      json.name("text").value(text, span);
    } else {
      int cut = text.fromCodePoint(start.offset() + LONGEST_TEXT);
      json.name("text").value(text, new Span(span.start(), cut));
      json.name("truncated").value(true);
    }
    if (page.geometry().isPresent()) {
      onImage(json, page.geometry().get(), span);
    }
  }

  private static void onImage(JsonOutput json, Geometry geometry, Span span) throws IOException {
    Optional<Box> box = geometry.boxOf(span);
    if (box.isPresent()) {
      json.name("box").beginArray();
      json.value(box.get().x()).value(box.get().y());
      json.value(box.get().width()).value(box.get().height());
      json.endArray();
    }
    String element = geometry.lineAt(span.start()).map(LineBox::element).orElse("");
    if (!element.isEmpty()) {
      json.name("element").value(element);
    }
  }

  private static void fix(JsonOutput json, SourceText text, Fix fix) throws IOException {
    json.beginObject();
    json.name("safe").value(fix.safe());
    json.name("edits");
    EditJson.edits(json, text, fix);
    json.endObject();
  }
}
