package io.banjian.rule;

import io.banjian.layout.ClaimKind;
import java.util.List;
import java.util.Set;

/**
 * What a rule file says.
 *
 * @param id permanent: reports, waivers and reviews quote it
 * @param means how it finds: a detector, a pattern or a table
 * @param reads claimed regions that the rule reads all the same
 */
public record RuleDescription(
    String id,
    String family,
    Severity severity,
    Means means,
    FixPolicy fix,
    Set<ClaimKind> reads,
    RuleParameters parameters,
    Bilingual title,
    Bilingual message,
    Bilingual why,
    Bilingual limits,
    List<Example> examples,
    List<Example> nearMisses,
    List<Example> knownFailures,
    String file) {
  public RuleDescription {
    reads = Set.copyOf(reads);
    examples = List.copyOf(examples);
    nearMisses = List.copyOf(nearMisses);
    knownFailures = List.copyOf(knownFailures);
  }

  RuleDescription withParameters(RuleParameters extended) {
    return new RuleDescription(
        id,
        family,
        severity,
        means,
        fix,
        reads,
        extended,
        title,
        message,
        why,
        limits,
        examples,
        nearMisses,
        knownFailures,
        file);
  }
}
