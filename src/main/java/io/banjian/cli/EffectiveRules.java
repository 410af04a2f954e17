package io.banjian.cli;

import io.banjian.delivery.FailOn;
import io.banjian.delivery.Limit;
import io.banjian.delivery.Profile;
import io.banjian.delivery.RuleSelection;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What all settings together come to, rule by rule, with the place that decided: comments behind
 * the settings that {@code --print-config} prints.
 */
final class EffectiveRules {
  private final Given options;
  private final Words words;
  private final Profile profile;

  EffectiveRules(Given options, Words words, Profile profile) {
    this.options = options;
    this.words = words;
    this.profile = profile;
  }

  void print(RuleCatalogue asWritten, Writer out) throws IOException {
    RuleSettings settings = new RuleSettings(options, words, profile);
    RuleCatalogue catalogue = settings.set(asWritten);
    Predicate<RuleDescription> wanted = settings.wanted(catalogue);
    Map<String, Severity> severities = settings.severities(catalogue);
    out.write(words.of("\n# 规则\n", "\n# rules\n"));
    for (RuleDescription rule : catalogue.descriptions()) {
      String origin = profile.origin(rule).orElse("");
      String level;
      if (!wanted.test(rule)) {
        level = "off";
        boolean chosen = options.has("--ignore") || options.has("--select");
        origin = chosen && profile.wants(rule, RuleSelection.NONE) ? "--select, --ignore" : origin;
      } else {
        Severity severity = severities.getOrDefault(rule.id(), rule.severity());
        level = severity.label();
        Severity inProfile = profile.severities().getOrDefault(rule.id(), rule.severity());
        origin = severity == inProfile ? origin : "--severity";
      }
      out.write(
          "#   " + rule.id() + ": " + level + (origin.isEmpty() ? "" : "  # " + origin) + "\n");
      Map<String, String> written = asWritten.get(rule.id()).parameters().values();
      for (Map.Entry<String, String> parameter :
          new TreeMap<>(rule.parameters().values()).entrySet()) {
        if (!parameter.getValue().equals(written.get(parameter.getKey()))) {
          out.write("#     " + parameter.getKey() + ": " + parameter.getValue() + "\n");
        }
      }
    }
    out.write(words.of("# 限度\n", "# limits\n"));
    Optional<FailOn> asked = FailOn.ofLabel(options.value("--fail-on", ""));
    for (Limit limit : profile.limits(asked, catalogue)) {
      out.write("#   " + limit.id() + ": " + limit.mostText() + "\n");
    }
    out.flush();
  }
}
