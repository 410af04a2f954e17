package io.banjian.cli;

import io.banjian.delivery.Profile;
import io.banjian.rule.Language;
import io.banjian.rule.yaml.YamlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code banjian}: hands the arguments to a command and turns whatever happens into an exit code.
 * Commands are built with picocli's programmatic model; its annotations would cost a small run more
 * time than the check itself.
 */
final class BanjianCommand {
  static final int NOT_JUDGED = 2;

  /** The commands that {@code banjian.yaml} sets options of. */
  private static final List<String> CONFIGURED = List.of("check", "fix");

  private final Console console;

  BanjianCommand(Console console) {
    this.console = console;
  }

  /** Runs a command. Never throws: what went wrong is said, and the exit code is 2. */
  int run(String... args) {
    Words words = new Words(languageOf(args));
    try {
      return dispatch(args, words);
    } catch (UsageException | YamlException e) {
      console.say("banjian: " + e.getMessage());
    } catch (ParameterException e) {
      console.say(new ParameterHelp(words).of(e));
    } catch (IOException | UncheckedIOException e) {
      console.say("banjian: " + words.of("输出写不出去：", "cannot write the output: ") + cause(e));
    } catch (OutOfMemoryError e) {
      console.say(
          "banjian: "
              + words.of(
                  "内存不够。请减小 --jobs，或设置 BANJIAN_JAVA_OPTS=-Xmx4g",
                  "out of memory; use a smaller --jobs or set BANJIAN_JAVA_OPTS=-Xmx4g"));
    } catch (RuntimeException | Error e) { // a class that is gone, too: the JVM would end with 1
      console.say(
          "banjian: " + words.of("程序内部出错，请报告这个问题：", "an internal error; please report it: ") + e);
      for (StackTraceElement frame : Arrays.copyOf(e.getStackTrace(), 12)) {
        if (frame != null) {
          console.say("    at " + frame);
        }
      }
    }
    return NOT_JUDGED;
  }

  private static String cause(Exception e) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  private int dispatch(String[] args, Words words) throws IOException {
    if (args.length == 1 && RootHelp.VERSION.contains(args[0])) {
      return printVersion(); // no options need be described for that
    }
    return CONFIGURED.contains(args.length == 0 ? "" : args[0])
        ? runConfigured(args, words)
        : runAsPicocliSays(commands(words), args, words);
  }

  /** {@code check} and {@code fix}, mostly with nothing unusual about them. */
  private int runConfigured(String[] args, Words words) throws IOException {
    Optional<Given> plain =
        PlainArguments.read(
            args[0],
            List.of(args).subList(1, args.length),
            () -> commandLine(commands(words), words).parseArgs(args).subcommand());
    if (plain.isEmpty()) {
      return runAsPicocliSays(commands(words), args, words);
    }
    Command command =
        args[0].equals("check") ? new CheckCommand(console, words) : new FixCommand(console, words);
    return run(plain.get(), command, args, words);
  }

  private Map<String, Command> commands(Words words) {
    Map<String, Command> commands = new LinkedHashMap<>();
    for (Command command :
        List.of(
            new CheckCommand(console, words),
            new FixCommand(console, words),
            new LayoutCommand(console, words),
            new CompareCommand(console, words),
            new RulesCommand(console, words),
            new ExplainCommand(console, words),
            new CompletionCommand(console, words))) {
      commands.put(command.name(), command);
    }
    return commands;
  }

  private int runAsPicocliSays(Map<String, Command> commands, String[] args, Words words)
      throws IOException {
    CommandLine line = commandLine(commands, words);
    ParseResult parsed = line.parseArgs(args);
    if (parsed.isVersionHelpRequested()) {
      return printVersion();
    }
    if (!parsed.hasSubcommand()) {
      if (parsed.isUsageHelpRequested()) {
        return print(line.getUsageMessage().stripTrailing());
      }
      console.say(line.getUsageMessage().stripTrailing());
      return NOT_JUDGED;
    }
    ParseResult sub = parsed.subcommand();
    if (sub.isUsageHelpRequested()) {
      return print(sub.commandSpec().commandLine().getUsageMessage().stripTrailing());
    }
    Command command = commands.get(sub.commandSpec().name());
    if (command == null) {
      throw new IllegalStateException("no command " + sub.commandSpec().name());
    }
    return run(new ParsedArguments(sub), command, args, words);
  }

  private int printVersion() throws IOException {
    return print("banjian " + Version.current() + " (Java " + Runtime.version().feature() + ")");
  }

  private static CommandLine commandLine(Map<String, Command> commands, Words words) {
    CommandSpec root = CommandSpec.create().name("banjian");
    RootHelp.describe(root, words);
    commands.forEach((name, command) -> root.addSubcommand(name, command.spec()));
    return new CommandLine(root).setAbbreviatedOptionsAllowed(false);
  }

  private int run(Given given, Command command, String[] args, Words words) throws IOException {
    if (!CONFIGURED.contains(command.name())) {
      return command.run(given);
    }
    Configuration configuration = Configuration.of(given, console.workingDirectory(), words);
    Given merged = given;
    if (configuration.file().isPresent() || given.has("--print-config")) {
      CommandLine line = commandLine(commands(words), words);
      CommandSpec check =
          Objects.requireNonNull(line.getSubcommands().get("check")).getCommandSpec();
      List<String> all = new ArrayList<>(List.of(args));
      all.addAll(all.indexOf(command.name()) + 1, configuration.arguments(given, check));
      merged = new ParsedArguments(line.parseArgs(all.toArray(String[]::new)).subcommand());
      if (given.has("--print-config")) {
        SharedOptions shared = new SharedOptions(console, words);
        Profile profile = shared.profile(merged);
        Writer out = console.outWriter();
        new EffectiveOptions(configuration, profile, words).print(given, merged, check, out);
        new EffectiveRules(merged, words, profile).print(shared.catalogueToRun(merged), out);
        return 0;
      }
    }
    configuration.file().ifPresent(file -> console.say(words.of("配置：", "Configuration: ") + file));
    return command.run(merged);
  }

  private int print(String text) throws IOException {
    var out = console.outWriter();
    out.write(text + "\n");
    out.flush();
    return 0;
  }

  /** {@code --lang} decides even over the words of a complaint about the arguments. */
  private Language languageOf(String[] args) {
    List<String> given = new ArrayList<>(List.of(args));
    for (int i = 0; i < given.size(); i++) {
      String arg = given.get(i);
      String value =
          arg.startsWith("--lang=")
              ? arg.substring(7)
              : arg.equals("--lang") && i + 1 < given.size() ? given.get(i + 1) : "";
      if (value.equals("zh")) {
        return Language.ZH;
      }
      if (value.equals("en")) {
        return Language.EN;
      }
    }
    return console.localeLanguage();
  }

  /** Says what is wrong with the arguments, and what was probably meant. */
  private record ParameterHelp(Words words) {
    String of(ParameterException e) {
      StringBuilder out = new StringBuilder("banjian: ").append(e.getMessage());
      if (e instanceof UnmatchedArgumentException unmatched) {
        List<String> near = unmatched.getSuggestions();
        if (!near.isEmpty()) {
          out.append(words.of("；是不是想写 ", "; did you mean "))
              .append(
                  String.join(words.of(" 或 ", " or "), near.subList(0, Math.min(3, near.size()))))
              .append(words.of("？", "?"));
        }
      }
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      out.append('\n').append(words.of("用法见 " + command + " --help", "see " + command + " --help"));
      return out.toString();
    }
  }
}
