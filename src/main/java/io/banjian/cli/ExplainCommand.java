package io.banjian.cli;

import io.banjian.report.ExplanationText;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.yaml.YamlMap;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code banjian explain RULE}: one rule with its examples. */
final class ExplainCommand implements Command {
  private final Console console;
  private final Words words;
  private final SharedOptions shared;

  ExplainCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
    this.shared = new SharedOptions(console, words);
  }

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(words.of("解释一条规则，附例子。", "Explains one rule, with its examples."))
        .customSynopsis("banjian explain [OPTION…] RULE")
        .footerHeading(words.of("%n例子%n", "%nExamples%n"))
        .footer("  banjian explain invisible-character --lang en");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("RULE")
            .type(String.class)
            .arity("1")
            .index("0")
            .description(words.of("规则名", "The rule's name"))
            .build());
    shared.addRules(spec);
    SharedOptions.addLanguage(spec, words);
    RootHelp.addHelp(spec, words);
    return spec;
  }

  @Override
  public int run(Given options) throws IOException {
    RuleCatalogue catalogue = shared.catalogue(options);
    String id = options.parsed().matchedPositionalValue(0, "");
    Optional<RuleDescription> rule = catalogue.find(id);
    if (rule.isEmpty()) {
      throw new UsageException(
          words.of("没有规则 " + id, "no rule ‘" + id + "’")
              + YamlMap.suggestion(
                  id, catalogue.descriptions().stream().map(RuleDescription::id).toList()));
    }
    Writer out = console.outWriter();
    out.write(new ExplanationText(words.language(), console.outStyle()).of(rule.get()));
    out.flush();
    return 0;
  }
}
