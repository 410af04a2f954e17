package io.banjian.cli;

import io.banjian.delivery.Profile;
import io.banjian.delivery.RuleSelection;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.RuleSet;
import io.banjian.rule.Severity;
import io.banjian.rule.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Which rules run, how grave they are and how they are set: by the profile, and before it by {@code
 * --select}, {@code --ignore}, {@code --severity} and {@code --parameters}.
 */
final class RuleSettings {
  private final Given options;
  private final Words words;
  private final Profile profile;

  RuleSettings(Given options, Words words, Profile profile) {
    this.options = options;
    this.words = words;
    this.profile = profile;
  }

  static void addTo(CommandSpec spec, Words words) {
    spec.addOption(
        Options.list("--select", "RULE,…", words.of("只用这些规则或规则族", "Only these rules or families")));
    spec.addOption(
        Options.list(
            "--ignore", "RULE,…", words.of("不用这些规则或规则族", "None of these rules or families")));
    spec.addOption(
        Options.list(
            "--severity", "RULE=LEVEL,…", words.of("改变规则的轻重", "Take a rule graver or lighter")));
    spec.addOption(
        OptionSpec.builder("--parameters")
            .paramLabel("RULE.NAME=VALUE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(words.of("设置规则的参数，可以多次", "Set a parameter of a rule"))
            .build());
  }

  /** The catalogue with all parameters as they are set. */
  RuleCatalogue set(RuleCatalogue catalogue) {
    RuleCatalogue set = profile.applyTo(catalogue);
    Map<String, Map<String, String>> asked = new LinkedHashMap<>();
    for (String setting : Options.values(options, "--parameters")) {
      int dot = setting.indexOf('.');
      int equals = setting.indexOf('=');
      if (dot <= 0 || equals <= dot) {
        throw new UsageException(
            words.of(
                "--parameters 要写成 规则.参数=值：" + setting,
                "--parameters takes RULE.NAME=VALUE, not " + setting));
      }
      asked
          .computeIfAbsent(setting.substring(0, dot), rule -> new LinkedHashMap<>())
          .put(setting.substring(dot + 1, equals), setting.substring(equals + 1));
    }
    for (Map.Entry<String, Map<String, String>> rule : asked.entrySet()) {
      try {
        set = set.withParameters(rule.getKey(), rule.getValue());
      } catch (IllegalArgumentException e) {
        throw new UsageException("--parameters: " + e.getMessage());
      }
    }
    return set;
  }

  /**
   * @param catalogue with its parameters set
   */
  RuleSet rules(RuleCatalogue catalogue) {
    return catalogue.rules(wanted(catalogue), severities(catalogue));
  }

  Predicate<RuleDescription> wanted(RuleCatalogue catalogue) {
    RuleSelection choice =
        new RuleSelection(
            Options.values(options, "--select"), List.of(), Options.values(options, "--ignore"));
    Set<String> known = new TreeSet<>();
    for (RuleDescription rule : catalogue.descriptions()) {
      known.add(rule.id());
      known.add(rule.family());
    }
    for (String name : choice.names()) {
      if (!known.contains(name)) {
        throw new UsageException(
            words.of("没有规则或规则族 " + name, "no rule or family ‘" + name + "’")
                + YamlMap.suggestion(name, known));
      }
    }
    return rule -> profile.wants(rule, choice);
  }

  Map<String, Severity> severities(RuleCatalogue catalogue) {
    Map<String, Severity> severities = new HashMap<>(profile.severities());
    List<String> known = new ArrayList<>();
    List<String> settings = Options.values(options, "--severity");
    if (!settings.isEmpty()) {
      catalogue.rules(r -> true).all().stream().map(Rule::id).forEach(known::add);
    }
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      Optional<Severity> severity = Severity.ofLabel(parts.length == 2 ? parts[1] : "");
      if (severity.isEmpty()) {
        throw new UsageException(
            words.of(
                "--severity 要写成 规则=error、warning 或 info：" + setting,
                "--severity takes RULE=error, warning or info, not " + setting));
      }
      if (!known.contains(parts[0])) {
        throw new UsageException(
            words.of("--severity：没有规则 ", "--severity: no rule ")
                + parts[0]
                + YamlMap.suggestion(parts[0], known));
      }
      severities.put(parts[0], severity.get());
    }
    return severities;
  }
}
