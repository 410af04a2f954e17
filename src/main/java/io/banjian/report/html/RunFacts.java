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
 * @param paths what was to be checked, as it was given
 * @param command the arguments that decide what comes out, as they were given
 * @param configuration the file that set further options
 * @param language in which the report opens
 * @param failOn the lightest severity that rejects; absent: none does
 * @param rules those that ran
 * @param catalogue all there are, those that were switched off included
 */
public record RunFacts(
    String version,
    List<String> paths,
    List<String> command,
    Optional<String> configuration,
    Language language,
    Optional<Severity> failOn,
    List<Rule> rules,
    List<RuleDescription> catalogue) {
  public RunFacts {
    paths = List.copyOf(paths);
    command = List.copyOf(command);
    rules = List.copyOf(rules);
    catalogue = List.copyOf(catalogue);
  }

  /** The command as one would type it. */
  public String commandLine() {
    StringBuilder line = new StringBuilder();
    for (String argument : command) {
      boolean plain = argument.matches("[\\p{L}\\p{N}_./:=,@%+~-]+");
      line.append(line.length() == 0 ? "" : " ");
      line.append(plain ? argument : "'" + argument.replace("'", "'\\''") + "'");
    }
    return line.toString();
  }
}
