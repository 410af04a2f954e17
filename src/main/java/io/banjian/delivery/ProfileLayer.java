package io.banjian.delivery;

import io.banjian.page.IdentityPattern;
import io.banjian.rule.Severity;
import io.banjian.rule.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one profile file says, apart from what it builds on.
 *
 * @param severities by rule
 * @param parameters by rule, then by name
 * @param limits by measure
 * @param ruleLimits by rule: the most findings of it
 * @param source for the lines that complaints quote
 */
record ProfileLayer(
    String name,
    RuleSelection selection,
    Map<String, Severity> severities,
    Map<String, Map<String, String>> parameters,
    Optional<FailOn> failOn,
    Map<Measure, Double> limits,
    Map<String, Double> ruleLimits,
    List<IdentityPattern> identity,
    YamlMap source) {}
