package io.banjian.report.compare;

import io.banjian.compare.CompareRun.Unreadable;
import io.banjian.compare.Unpaired;
import io.banjian.delivery.Outcome;
import io.banjian.delivery.PageReading;
import io.banjian.report.JsonOutput;
import io.banjian.rule.MessageText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What both kinds of comparison say alike: pages left over, files that failed, the verdict. */
final class RunNotes {
  private RunNotes() {}

  static String unpaired(ComparisonFacts facts, List<Unpaired> unpaired) {
    if (unpaired.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append(facts.words("没有对应的版面：\n", "Pages without a counterpart:\n"));
    TextTable table = new TextTable(3);
    for (Unpaired page : unpaired) {
      boolean first = page.side() == Unpaired.Side.FIRST;
      String why =
          page.reason() == Unpaired.Reason.AMBIGUOUS
              ? facts.words("同名的文件不止一个", "several files are this page")
              : first
                  ? facts.words("后者没有这一版", "not in the second")
                  : facts.words("前者没有这一版", "not in the first");
      table.row(List.of(page.page(), page.file(), why));
    }
    return out.append(table.text()).append('\n').toString();
  }

  static String unreadable(ComparisonFacts facts, List<Unreadable> unreadable) {
    StringBuilder out = new StringBuilder();
    for (Unreadable file : unreadable) {
      out.append(facts.words("读不出来：", "cannot be read: "))
          .append(MessageText.visible(file.source().file()))
          .append(facts.words("，", ": "))
          .append(PageReading.reason(file.problem()).in(facts.language()))
          .append('\n');
    }
    return out.toString();
  }

  static void json(
      JsonOutput json, ComparisonFacts facts, List<Unpaired> unpaired, List<Unreadable> unreadable)
      throws IOException {
    json.name("unpaired").beginArray();
    for (Unpaired page : unpaired) {
      json.beginObject().name("side").value(page.side().label());
      json.name("page").value(page.page()).name("file").value(page.file());
      json.name("reason").value(page.reason().label()).endObject();
    }
    json.endArray().name("unreadable").beginArray();
    for (Unreadable file : unreadable) {
      json.beginObject().name("file").value(file.source().file());
      json.name("reason").value(PageReading.reason(file.problem()).in(facts.language()));
      json.endObject();
    }
    json.endArray().name("problems").beginArray();
    for (var problem : facts.problems()) {
      json.beginObject().name("path").value(problem.path());
      json.name("kind").value(problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.endObject();
    }
    json.endArray();
  }

  static void jsonHead(JsonOutput json, ComparisonFacts facts, String mode) throws IOException {
    json.beginObject().name("version").value(1);
    json.name("tool").beginObject().name("name").value("banjian");
    json.name("version").value(facts.version()).endObject();
    json.name("mode").value(mode);
    json.name("normalization").beginArray();
    for (String folding : facts.normalization().labels()) {
      json.value(folding);
    }
    json.endArray();
  }

  static void jsonEnd(JsonOutput json, ComparisonFacts facts, Outcome verdict) throws IOException {
    if (facts.limit().isPresent()) {
      json.name("failAbove").value(facts.limit().get().toString());
    }
    json.name("verdict").value(verdict.label());
    json.endObject().newLine();
  }
}
