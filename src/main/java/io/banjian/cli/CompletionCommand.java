package io.banjian.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code banjian completion}: a script for the shell, made from the commands as they are. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final Console console;
  private final Words words;

  CompletionCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(words.of("输出命令补全脚本。", "Prints a completion script for a shell."))
        .customSynopsis("banjian completion bash|zsh|fish")
        .footerHeading(words.of("%n例子%n", "%nExamples%n"))
        .footer(
            "  source <(banjian completion bash)",
            "  banjian completion fish > ~/.config/fish/completions/banjian.fish");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SHELL")
            .type(String.class)
            .arity("1")
            .index("0")
            .completionCandidates(SHELLS)
            .description("bash, zsh, fish")
            .build());
    SharedOptions.addLanguage(spec, words);
    RootHelp.addHelp(spec, words);
    return spec;
  }

  @Override
  public int run(Given options) throws IOException {
    String shell = options.parsed().matchedPositionalValue(0, "");
    CommandSpec root = options.parsed().commandSpec().root();
    String script =
        switch (shell) {
          case "bash", "zsh" -> AutoComplete.bash("banjian", root.commandLine());
          case "fish" -> fish(root);
          default ->
              throw new UsageException(
                  words.of("只有 ", "there are ") + String.join(words.of("、", ", "), SHELLS));
        };
    Writer out = console.outWriter();
    out.write(script);
    out.flush();
    return 0;
  }

  private static String fish(CommandSpec root) {
    StringBuilder out = new StringBuilder("# fish completion of banjian\n");
    String names = String.join(" ", root.subcommands().keySet());
    root.subcommands()
        .forEach(
            (name, line) -> {
              out.append("complete -c banjian -f -n 'not __fish_seen_subcommand_from ");
              out.append(names).append("' -a ").append(name).append(" -d ");
              out.append(quoted(line.getCommandSpec().usageMessage().description()));
              out.append('\n');
              String seen = "complete -c banjian -n '__fish_seen_subcommand_from " + name + "'";
              for (OptionSpec option : line.getCommandSpec().options()) {
                out.append(seen).append(fish(option)).append('\n');
              }
              for (PositionalParamSpec param : line.getCommandSpec().positionalParameters()) {
                if (param.completionCandidates() != null) {
                  String all = joined(param.completionCandidates());
                  out.append(seen).append(" -f -a '").append(all).append("'\n");
                }
              }
            });
    return out.toString();
  }

  private static String fish(OptionSpec option) {
    StringBuilder out = new StringBuilder();
    for (String name : option.names()) {
      out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.completionCandidates() != null) {
      out.append(" -x -a '").append(joined(option.completionCandidates())).append("'");
    } else if (option.arity().max() > 0) {
      out.append(" -r");
    }
    return out.append(" -d ").append(quoted(option.description())).toString();
  }

  private static String joined(Iterable<String> words) {
    return StreamSupport.stream(words.spliterator(), false).collect(Collectors.joining(" "));
  }

  private static String quoted(String[] text) {
    return "'" + String.join(" ", text).replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
