package io.banjian.cli;

import io.banjian.report.ExplanationText;
import io.banjian.report.FamilyNames;
import io.banjian.rule.ExampleRunner;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code banjian rules}: the catalogue; with {@code --test}, every rule held to its examples. */
final class RulesCommand implements Command {
  private final Console console;
  private final Words words;
  private final SharedOptions shared;

  RulesCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
    this.shared = new SharedOptions(console, words);
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(words.of("列出所有规则。", "Lists all rules."))
        .customSynopsis("banjian rules [OPTION…]")
        .footerHeading(words.of("%n例子%n", "%nExamples%n"))
        .footer("  banjian rules", "  banjian rules --rules my-rules/ --test");
    shared.addRules(spec);
    spec.addOption(
        OptionSpec.builder("--test")
            .description(words.of("用规则自带的例子检验规则", "Hold every rule to its own examples"))
            .build());
    SharedOptions.addLanguage(spec, words);
    RootHelp.addHelp(spec, words);
    return spec;
  }

  @Override
  public int run(Given options) throws IOException {
    RuleCatalogue catalogue = shared.catalogue(options);
    if (options.has("--test")) {
      return test(catalogue);
    }
    ExplanationText text = new ExplanationText(words.language(), console.outStyle());
    Writer out = console.outWriter();
    String family = "";
    for (RuleDescription rule : catalogue.descriptions()) {
      if (!rule.family().equals(family)) {
        out.write((family.isEmpty() ? "" : "\n"));
        family = rule.family();
        out.write(
            family + words.of("（" + FamilyNames.in(family, words.language()) + "）", "") + "\n");
      }
      out.write(text.line(rule) + "\n");
    }
    out.flush();
    return 0;
  }

  private int test(RuleCatalogue catalogue) throws IOException {
    List<String> problems = new ArrayList<>();
    int examples = 0;
    List<Rule> rules = catalogue.rules(r -> true).all();
    for (Rule rule : rules) {
      problems.addAll(new ExampleRunner(rule).problems());
      examples += rule.description().examples().size() + rule.description().nearMisses().size();
    }
    Writer out = console.outWriter();
    for (String problem : problems) {
      out.write(problem + "\n");
    }
    out.flush();
    console.say(
        words.of(
            rules.size() + " 条规则，" + examples + " 个例子，" + problems.size() + " 处不符。",
            rules.size()
                + " rules, "
                + examples
                + " examples, "
                + problems.size()
                + " not as they show."));
    return problems.isEmpty() ? 0 : 1;
  }
}
