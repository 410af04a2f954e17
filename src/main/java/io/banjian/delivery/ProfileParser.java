package io.banjian.delivery;

import io.banjian.list.Lists;
import io.banjian.page.IdentityPattern;
import io.banjian.rule.Severity;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.rule.yaml.YamlValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a profile file and complains of everything in it that is not as it must be. */
final class ProfileParser {
  private static final List<String> KEYS =
      List.of(
          "title",
          "about",
          "extends",
          "select",
          "enable",
          "ignore",
          "severity",
          "parameters",
          "fail-on",
          "limits",
          "identity");

  private ProfileParser() {}

  static ProfileLayer layer(String name, YamlMap map) {
    map.allowOnly(KEYS);
    for (String words : List.of("title", "about")) {
      map.find(words)
          .filter(YamlValue::isMap)
          .ifPresent(v -> v.map().allowOnly(List.of("zh", "en")));
    }
    return new ProfileLayer(
        name,
        new RuleSelection(texts(map, "select"), texts(map, "enable"), texts(map, "ignore")),
        severities(map),
        parameters(map),
        map.find("fail-on").map(v -> FailOn.ofLabel(v.oneOf(FailOn.labels())).orElseThrow()),
        limits(map),
        ruleLimits(map),
        identity(map),
        map);
  }

  private static List<String> texts(YamlMap map, String key) {
    return map.find(key).map(YamlValue::texts).orElse(List.of());
  }

  private static Map<String, Severity> severities(YamlMap map) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    List<String> labels = Lists.map(List.of(Severity.values()), Severity::label);
    entries(map, "severity")
        .forEach(
            (rule, value) ->
                severities.put(rule, Severity.ofLabel(value.oneOf(labels)).orElseThrow()));
    return severities;
  }

  private static Map<String, Map<String, String>> parameters(YamlMap map) {
    Map<String, Map<String, String>> parameters = new LinkedHashMap<>();
    entries(map, "parameters")
        .forEach(
            (rule, values) -> {
              Map<String, String> own = new LinkedHashMap<>();
              values.map().entries().forEach((name, value) -> own.put(name, value.text()));
              parameters.put(rule, own);
            });
    return parameters;
  }

  private static Map<String, YamlValue> entries(YamlMap map, String key) {
    return map.find(key).map(value -> value.map().entries()).orElse(Map.of());
  }

  private static Map<Measure, Double> limits(YamlMap map) {
    Map<Measure, Double> limits = new EnumMap<>(Measure.class);
    if (map.has("limits")) {
      YamlMap values = map.get("limits").map();
      values.allowOnly(Stream.concat(Measure.ids().stream(), Stream.of("rules")).toList());
      for (String id : Measure.ids()) {
        values
            .find(id)
            .ifPresent(value -> limits.put(Measure.ofId(id).orElseThrow(), limit(value)));
      }
    }
    return limits;
  }

  private static Map<String, Double> ruleLimits(YamlMap map) {
    Map<String, Double> limits = new LinkedHashMap<>();
    map.find("limits")
        .flatMap(value -> value.map().find("rules"))
        .ifPresent(
            value -> value.map().entries().forEach((rule, most) -> limits.put(rule, limit(most))));
    return limits;
  }

  private static double limit(YamlValue value) {
    double limit = value.number();
    if (!(limit >= 0 && limit < 1e15)) {
      throw value.error("a limit is a number from 0 upward, not " + value.text());
    }
    return limit;
  }

  private static List<IdentityPattern> identity(YamlMap map) {
    List<IdentityPattern> patterns = new ArrayList<>();
    map.find("identity")
        .ifPresent(
            value -> {
              for (YamlValue pattern : value.isList() ? value.list() : List.of(value)) {
                try {
                  patterns.add(IdentityPattern.of(pattern.text()));
                } catch (IllegalArgumentException e) {
                  throw pattern.error("‘identity’: " + e.getMessage());
                }
              }
            });
    return patterns;
  }
}
