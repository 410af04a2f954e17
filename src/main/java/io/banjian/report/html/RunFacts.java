package io.banjian.report.html;

import io.banjian.rule.Language;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a run was made with: whoever disputes its outcome must be able to repeat it.
 *
 * @param version of the program
 * @param command the arguments that decide what comes out, as they were given
 * @param configuration the file that set further options
 * @param language in which the report opens
 * @param failOn the lightest severity that rejects; absent: none does
 * @param rules those that ran
 * @param catalogue all there are, those that were switched off included
 */
public record RunFacts(
    String version,
    List<String> command,
    Optional<String> configuration,
    Language language,
    Optional<Severity> failOn,
    List<Rule> rules,
    List<RuleDescription> catalogue) {
  public RunFacts {
    command = List.copyOf(command);
    rules = List.copyOf(rules);
    catalogue = List.copyOf(catalogue);
  }
}
