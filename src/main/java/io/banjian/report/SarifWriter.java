package io.banjian.report;

import io.banjian.delivery.InputProblem;
import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Standing;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import io.banjian.rule.Language;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.RuleFailure;
import io.banjian.rule.Severity;
import io.banjian.text.Edit;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code sarif}: SARIF 2.1.0 as GitHub code scanning takes it. GitHub refuses files above 25,000
 * results or ten megabytes and shows 5,000: the gravest 5,000 are kept, in the order of the pages,
 * and a notification says how many were left out. So no result can be written before the last page
 * is in; what waits is bounded.
 */
public final class SarifWriter implements FindingWriter {
  static final int MOST_RESULTS = 5_000;
  private static final int LONGEST_DESCRIPTION = 1_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Writer out;
  private final Language language;
  private final String toolVersion;

  /** What waits, by weight: the known below all that is new. */
  private final List<Deque<Result>> results = new ArrayList<>();

  private final Map<String, RuleDescription> rules = new TreeMap<>();
  private long sequence;
  private int kept;
  private long leftOut;

  /** A result as JSON, without its rule index. */
  private record Result(long sequence, String json) {}

  public SarifWriter(Writer out, Language language, String toolVersion) {
    this.out = out;
    this.language = language;
    this.toolVersion = toolVersion;
    for (int weight = 0; weight <= Severity.values().length; weight++) {
      results.add(new ArrayDeque<>());
    }
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    for (JudgedFinding judged : page.findings()) {
      Finding finding = judged.finding();
      rules.putIfAbsent(finding.rule().id(), finding.rule());
      if (kept == MOST_RESULTS) {
        leftOut++;
        if (!dropLighterThan(weight(judged))) {
          continue;
        }
      }
      StringWriter json = new StringWriter();
      result(new JsonOutput(json), page, judged);
      results.get(weight(judged)).add(new Result(sequence++, json.toString()));
      kept++;
    }
  }

  /** Makes room for something graver: the last of the lightest goes. */
  private boolean dropLighterThan(int weight) {
    for (Deque<Result> lighter : results.subList(0, weight)) {
      if (lighter.pollLast() != null) {
        kept--;
        return true;
      }
    }
    return false;
  }

  private static int weight(JudgedFinding judged) {
    return judged.counts() ? 1 + judged.finding().severity().ordinal() : 0;
  }

  private void result(JsonOutput json, JudgedPage page, JudgedFinding judged) throws IOException {
    Finding finding = judged.finding();
    Location at = Location.of(page, finding.span());
    json.beginObject();
    json.name("ruleId").value(finding.rule().id());
    json.name("level").value(level(finding.severity()));
    message(json, Location.message(page, judged, language));
    json.name("locations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    artifact(json, at);
    region(json, "region", at);
    json.endObject();
    String name = page.page().id().toString();
    if (!name.isEmpty()) {
      json.name("logicalLocations").beginArray().beginObject();
      json.name("fullyQualifiedName").value(name).name("kind").value("page");
      json.endObject().endArray();
    }
    json.endObject().endArray();
    json.name("partialFingerprints").beginObject();
    json.name("primaryLocationLineHash").value(finding.fingerprint() + ":1").endObject();
    standing(json, judged);
    if (at.exact() && finding.fix().isPresent()) {
      fix(json, page, at, finding.fix().get());
    }
    json.name("properties").beginObject();
    json.name("confidence").hundredths(finding.confidence());
    json.name("family").value(finding.rule().family());
    json.name("file").value(page.page().file()).endObject();
    json.endObject();
  }

  /** Brackets followed by a parenthesis would be a link. */
  private static void message(JsonOutput json, String text) throws IOException {
    String plain = text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text;
    json.name("message").beginObject().name("text").value(plain).endObject();
  }

  private static void artifact(JsonOutput json, Location at) throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(Uris.of(at.file())).endObject();
  }

  private static void region(JsonOutput json, String name, Location at) throws IOException {
    json.name(name).beginObject();
    json.name("startLine").value(at.startLine()).name("startColumn").value(at.startColumn());
    json.name("endLine").value(at.endLine()).name("endColumn").value(at.endColumn());
    json.endObject();
  }

  private static void standing(JsonOutput json, JudgedFinding judged) throws IOException {
    if (judged.standing() == Standing.UNCOMPARED) {
      return;
    }
    if (judged.standing() != Standing.WAIVED) {
      json.name("baselineState").value(judged.counts() ? "new" : "unchanged");
    }
    json.name("suppressions").beginArray();
    if (!judged.counts()) {
      json.beginObject().name("kind").value("external").name("status").value("accepted");
      String reason = judged.reason().isEmpty() ? "" : ": " + judged.reason();
      json.name("justification").value(judged.standing().label() + reason).endObject();
    }
    json.endArray();
  }

  private void fix(JsonOutput json, JudgedPage page, Location at, Fix fix) throws IOException {
    SourceText text = page.page().text();
    if (fix.edits().stream().anyMatch(edit -> edit instanceof Edit.Move)) {
      return; // SARIF knows replacements only
    }
    json.name("fixes").beginArray().beginObject();
    json.name("description").beginObject().name("text");
    json.value(FixText.of(fix.edits().get(0).span(), fix, text, language)).endObject();
    json.name("artifactChanges").beginArray().beginObject();
    artifact(json, at);
    json.name("replacements").beginArray();
    for (Edit edit : fix.edits()) {
      if (edit instanceof Edit.Replacement replacement) {
        json.beginObject();
        region(json, "deletedRegion", Location.of(page, edit.span()));
        json.name("insertedContent").beginObject();
        json.name("text").value(replacement.text()).endObject().endObject();
      }
    }
    json.endArray().endObject().endArray();
    json.endObject().endArray();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    JsonOutput json = new JsonOutput(out);
    json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("banjian").name("version").value(toolVersion);
    json.name("rules").beginArray();
    for (RuleDescription rule : rules.values()) {
      rule(json, rule);
    }
    json.endArray().endObject().endObject();
    json.name("columnKind").value("unicodeCodePoints");
    invocation(json, summary, verdict);
    json.name("results").beginArray();
    List<Result> inOrder = new ArrayList<>();
    results.forEach(inOrder::addAll);
    inOrder.sort(Comparator.comparingLong(Result::sequence));
    for (Result result : inOrder) {
      json.raw(result.json());
    }
    json.endArray();
    json.name("properties").beginObject();
    json.name("verdict").value(verdict.outcome().label());
    json.name("pages").value(summary.pages());
    json.name("characters").value(summary.characters());
    json.name("rules").value(summary.rules());
    json.name("resultsLeftOut").value(leftOut).endObject();
    json.endObject().endArray().endObject().newLine();
    out.flush();
  }

  private void rule(JsonOutput json, RuleDescription rule) throws IOException {
    String title = rule.title().in(language);
    String why = rule.why().in(language).strip();
    String limits = rule.limits().in(language).strip();
    String help = (why.isEmpty() ? title : why) + (limits.isEmpty() ? "" : "\n\n" + limits);
    json.beginObject().name("id").value(rule.id());
    json.name("shortDescription").beginObject().name("text").value(cut(title)).endObject();
    json.name("fullDescription").beginObject();
    json.name("text").value(cut(why.isEmpty() ? title : why)).endObject();
    json.name("help").beginObject().name("text").value(help).endObject();
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(rule.severity())).endObject();
    json.name("properties").beginObject();
    json.name("tags").beginArray().value(rule.family()).endArray().endObject();
    json.endObject();
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_DESCRIPTION
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1)) + "…";
  }

  private void invocation(JsonOutput json, Summary summary, Verdict verdict) throws IOException {
    boolean zh = language == Language.ZH;
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(verdict.isJudged());
    json.name("exitCode").value(verdict.exitCode());
    json.name("toolExecutionNotifications").beginArray();
    for (RuleFailure failure : summary.failures()) {
      notification(json, "error", failure.rule() + ": " + failure.page() + ": " + failure.what());
    }
    for (InputProblem problem : summary.problems()) {
      notification(
          json, "error", problem.path() + ": " + problem.kind().name().toLowerCase(Locale.ROOT));
    }
    if (leftOut > 0) {
      notification(
          json,
          "warning",
          zh
              ? "另有 " + leftOut + " 处较轻的问题未列入，只列最重的 " + MOST_RESULTS + " 处"
              : leftOut
                  + " lighter findings were left out; the gravest "
                  + MOST_RESULTS
                  + " stand");
    }
    json.endArray().endObject().endArray();
  }

  private static void notification(JsonOutput json, String level, String text) throws IOException {
    json.beginObject().name("level").value(level);
    message(json, text);
    json.endObject();
  }
}
