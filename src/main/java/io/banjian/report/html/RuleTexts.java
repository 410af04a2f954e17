package io.banjian.report.html;

import io.banjian.report.FamilyNames;
import io.banjian.report.JsonOutput;
import io.banjian.rule.Bilingual;
import io.banjian.rule.Language;
import io.banjian.rule.Means;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.Severity;
import io.banjian.text.EditKind;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/** What the scripts say of rules: every rule of the catalogue, whether it ran, what it found. */
final class RuleTexts {
  private RuleTexts() {}

  static DataBlock block(RunFacts facts, Map<String, RuleTally> tallies) throws IOException {
    Map<String, Severity> ran = new TreeMap<>();
    for (Rule rule : facts.rules()) {
      ran.put(rule.id(), rule.severity());
    }
    StringWriter text = new StringWriter();
    JsonOutput json = new JsonOutput(text);
    json.beginArray();
    for (RuleDescription rule : facts.catalogue()) {
      Severity severity = ran.getOrDefault(rule.id(), rule.severity());
      RuleTally tally = tallies.get(rule.id());
      json.beginObject().name("id").value(rule.id()).name("family").value(rule.family());
      both(
          json,
          "familyName",
          new Bilingual(
              FamilyNames.in(rule.family(), Language.ZH),
              FamilyNames.in(rule.family(), Language.EN)));
      json.name("severity").value(severity.label());
      both(json, "title", rule.title());
      both(json, "why", rule.why());
      both(json, "limits", rule.limits());
      json.name("fix").beginObject().name("safe").value(rule.fix().safe());
      json.name("kinds").beginArray();
      for (EditKind kind : EditKind.values()) {
        if (rule.fix().kinds().contains(kind)) {
          json.value(kind.label());
        }
      }
      json.endArray().endObject();
      json.name("on").value(ran.containsKey(rule.id()) || rule.means() instanceof Means.Reader);
      json.name("count").value(tally == null ? 0 : tally.findings());
      json.endObject();
    }
    json.endArray();
    return DataBlock.of("rules", text.toString());
  }

  private static void both(JsonOutput json, String name, Bilingual words) throws IOException {
    json.name(name).beginObject().name("zh").value(words.zh()).name("en").value(words.en());
    json.endObject();
  }
}
