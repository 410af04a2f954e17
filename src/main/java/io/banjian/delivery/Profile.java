package io.banjian.delivery;

import io.banjian.page.IdentityPattern;
import io.banjian.rule.Bilingual;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.Severity;
import io.banjian.rule.yaml.YamlException;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.rule.yaml.YamlValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a client asks of a delivery: which rules run, how grave they are, and how much of what is
 * accepted. A profile builds on another; where they differ, the one that builds on it decides.
 */
public final class Profile {
  /** What everything else builds on first. */
  private final List<ProfileLayer> layers;

  Profile(List<ProfileLayer> layers) {
    this.layers = List.copyOf(layers);
  }

  public String name() {
    return last().name();
  }

  private ProfileLayer last() {
    return layers.get(layers.size() - 1);
  }

  /**
   * @param choice of the command line, which goes before the profile's
   */
  public boolean wants(RuleDescription rule, RuleSelection choice) {
    Optional<Boolean> decided = choice.decides(rule);
    for (int i = layers.size() - 1; decided.isEmpty() && i >= 0; i--) {
      decided = layers.get(i).selection().decides(rule);
    }
    return decided.orElse(true);
  }

  /** Rules that are taken graver or lighter than they take themselves. */
  public Map<String, Severity> severities() {
    Map<String, Severity> severities = new LinkedHashMap<>();
    layers.forEach(layer -> severities.putAll(layer.severities()));
    return severities;
  }

  /** What rejects where no limit says it. */
  public FailOn failOn() {
    return failOnLayer().flatMap(ProfileLayer::failOn).orElse(FailOn.ERROR);
  }

  /** Where that was said. */
  public String failOnOrigin() {
    return failOnLayer()
        .map(layer -> place(layer, layer.source().get("fail-on").line()))
        .orElse("default");
  }

  private Optional<ProfileLayer> failOnLayer() {
    Optional<ProfileLayer> found = Optional.empty();
    for (ProfileLayer layer : layers) {
      found = layer.failOn().isPresent() ? Optional.of(layer) : found;
    }
    return found;
  }

  /** How a page's path is read, before the usual habits are tried. */
  public List<IdentityPattern> identity() {
    List<IdentityPattern> patterns = new ArrayList<>();
    layers.forEach(layer -> patterns.addAll(0, layer.identity()));
    return patterns;
  }

  /**
   * The catalogue with the profile's parameters.
   *
   * @throws YamlException if the profile names a rule or a parameter that there is not
   */
  public RuleCatalogue applyTo(RuleCatalogue catalogue) {
    RuleCatalogue set = catalogue;
    for (ProfileLayer layer : layers) {
      checkNames(layer, catalogue);
      for (Map.Entry<String, Map<String, String>> rule : layer.parameters().entrySet()) {
        try {
          set = set.withParameters(rule.getKey(), rule.getValue());
        } catch (IllegalArgumentException e) {
          throw line(layer.source(), "parameters", rule.getKey())
              .error("‘parameters’: " + e.getMessage());
        }
      }
    }
    return set;
  }

  private static void checkNames(ProfileLayer layer, RuleCatalogue catalogue) {
    Set<String> rules = new TreeSet<>();
    catalogue.descriptions().forEach(rule -> rules.add(rule.id()));
    Set<String> rulesAndFamilies = new TreeSet<>(rules);
    catalogue.descriptions().forEach(rule -> rulesAndFamilies.add(rule.family()));
    for (String key : List.of("select", "enable", "ignore")) {
      layer
          .source()
          .find(key)
          .ifPresent(
              value -> {
                for (YamlValue name : value.isList() ? value.list() : List.of(value)) {
                  checkName(name.text(), rulesAndFamilies, name, "no rule or family");
                }
              });
    }
    for (String rule : layer.severities().keySet()) {
      checkName(rule, rules, line(layer.source(), "severity", rule), "no rule");
    }
    for (String rule : layer.ruleLimits().keySet()) {
      YamlMap limits = layer.source().get("limits").map();
      checkName(rule, rules, line(limits, "rules", rule), "no rule");
    }
  }

  private static YamlValue line(YamlMap map, String key, String name) {
    return map.get(key).map().get(name);
  }

  private static void checkName(String name, Set<String> known, YamlValue at, String complaint) {
    if (!known.contains(name)) {
      throw at.error(complaint + " ‘" + name + "’" + YamlMap.suggestion(name, known));
    }
  }

  /**
   * All limits. Where a profile says how many errors it accepts, {@code fail-on} of a profile says
   * no more about errors; {@code --fail-on}, said for one run, holds beside it.
   *
   * @param asked the {@code --fail-on} of the command line, if there is one
   * @param catalogue for the titles of rules
   */
  public List<Limit> limits(Optional<FailOn> asked, RuleCatalogue catalogue) {
    Map<Measure, Double> set = new EnumMap<>(Measure.class);
    Map<String, Double> ofRules = new LinkedHashMap<>();
    for (ProfileLayer layer : layers) {
      for (Severity severity : Severity.values()) {
        if (layer.failOn().isPresent() && layer.failOn().get().rejects(severity)) {
          set.remove(Measure.of(severity)); // said later than the limit that it would soften
        }
      }
      set.putAll(layer.limits());
      ofRules.putAll(layer.ruleLimits());
    }
    for (Severity severity : Severity.values()) {
      if (asked.isPresent() && asked.get().rejects(severity)) {
        set.put(Measure.of(severity), 0.0);
      } else if (asked.isEmpty() && failOn().rejects(severity)) {
        set.putIfAbsent(Measure.of(severity), 0.0);
      }
    }
    List<Limit> limits = new ArrayList<>();
    set.forEach((measure, most) -> limits.add(Limit.of(measure, most)));
    ofRules.forEach((rule, most) -> limits.add(Limit.ofRule(rule, title(rule, catalogue), most)));
    return limits;
  }

  private static Bilingual title(String rule, RuleCatalogue catalogue) {
    return catalogue.find(rule).map(RuleDescription::title).orElse(new Bilingual(rule, rule));
  }

  /** Where a rule's severity, or whether it runs, was decided; empty if not by this profile. */
  public Optional<String> origin(RuleDescription rule) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      ProfileLayer layer = layers.get(i);
      if (layer.severities().containsKey(rule.id())) {
        return Optional.of(place(layer, line(layer.source(), "severity", rule.id()).line()));
      }
      if (layer.selection().decides(rule).isPresent()) {
        for (String key : List.of("ignore", "enable", "select")) {
          Optional<YamlValue> value = layer.source().find(key);
          if (value.isPresent()
              && (value.get().texts().contains(rule.id())
                  || value.get().texts().contains(rule.family()))) {
            return Optional.of(place(layer, value.get().line()));
          }
        }
        return Optional.of(place(layer, layer.source().get("select").line()));
      }
    }
    return Optional.empty();
  }

  private static String place(ProfileLayer layer, int line) {
    return layer.source().file() + ":" + line;
  }
}
