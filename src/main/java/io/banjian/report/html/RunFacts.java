package io.banjian.report.html;

import io.banjian.rule.Language;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run was made with: whoever disputes its outcome must be able to repeat it.
 *
 * @param version of the program
 * @param paths what was to be checked, as it was given
 * @param command the arguments that decide what comes out, as they were given
 * @param language in which the report opens
 * @param profile its name
 * @param rules those that ran
 * @param catalogue all there are, those that were switched off included
 */
public record RunFacts(
    String version,
    List<String> paths,
    List<String> command,
    Language language,
    String profile,
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

  /** A rule's settings, profile included: {@code shape=curly, habit=0.8}. */
  public String parameters(Rule rule) {
    Map<String, String> sorted = new TreeMap<>(rule.description().parameters().values());
    return sorted.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
