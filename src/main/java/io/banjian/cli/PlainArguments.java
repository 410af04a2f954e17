package io.banjian.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Reads arguments that leave nothing to interpret: known options, each with its value, and paths.
 * Everything else, above all whatever is wrong, is picocli's, which takes longer to get ready than
 * a small page to check.
 */
final class PlainArguments {
  private final CommandSpec spec;
  private final Map<ArgSpec, Object> values = new LinkedHashMap<>();

  private PlainArguments(CommandSpec spec) {
    this.spec = spec;
  }

  /**
   * The arguments as picocli would have read them, or nothing where it had better look itself.
   *
   * @param args those behind the command's name
   */
  static Optional<ParseResult> read(CommandSpec spec, List<String> args) {
    PlainArguments plain = new PlainArguments(spec);
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.isEmpty() || arg.startsWith("@") || arg.indexOf('"') >= 0) {
        return Optional.empty();
      }
      boolean read;
      if (!arg.startsWith("-") || arg.equals("-")) {
        read = plain.path(arg);
      } else {
        int equals = arg.indexOf('=');
        OptionSpec option = spec.optionsMap().get(equals < 0 ? arg : arg.substring(0, equals));
        if (option == null || option.usageHelp() || (equals > 0 && !arg.startsWith("--"))) {
          return Optional.empty();
        }
        boolean flag = option.arity().max() == 0;
        boolean follows = !flag && equals < 0;
        if (follows && ++i == args.size()) {
          return Optional.empty();
        }
        String value = follows ? args.get(i) : arg.substring(equals + 1);
        read =
            flag
                ? equals < 0 && plain.values.put(option, true) == null
                : !(follows && value.startsWith("-")) && plain.value(option, value);
      }
      if (!read) {
        return Optional.empty();
      }
    }
    return Optional.of(plain.result(args));
  }

  private boolean path(String path) {
    List<PositionalParamSpec> parameters = spec.positionalParameters();
    if (parameters.size() != 1 || !parameters.get(0).isMultiValue()) {
      return false;
    }
    add(parameters.get(0), List.of(path));
    return true;
  }

  private boolean value(OptionSpec option, String value) {
    if (value.isEmpty() || value.indexOf('"') >= 0) {
      return false;
    }
    if (option.isMultiValue()) {
      add(option, option.splitRegex().isEmpty() ? List.of(value) : Arrays.asList(value.split(",")));
      return option.splitRegex().isEmpty() || option.splitRegex().equals(",");
    }
    if (option.type() == Integer.class) {
      boolean number = value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
      return number && values.put(option, Integer.valueOf(value)) == null;
    }
    return option.type() == String.class && values.put(option, value) == null;
  }

  private void add(ArgSpec of, List<String> more) {
    List<Object> all = new ArrayList<>();
    if (values.get(of) instanceof List<?> before) {
      all.addAll(before);
    }
    all.addAll(more);
    values.put(of, all);
  }

  private ParseResult result(List<String> args) {
    ParseResult.Builder result = ParseResult.builder(spec);
    result.originalArgs(args.toArray(String[]::new));
    values.forEach(
        (arg, value) -> {
          arg.setValue(value);
          result.add(arg, 0);
        });
    return result.build();
  }
}
