package io.banjian.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/**
 * Reads arguments that leave nothing to interpret: known options, each with its value, and paths.
 * Everything else, above all whatever is wrong, is picocli's, to whom all options have to be
 * described first, which takes longer than to check a small page.
 */
final class PlainArguments implements Given {
  /** What an option takes; a test holds this to how it is described to picocli. */
  enum Kind {
    NOTHING,
    TEXT,
    NUMBER,
    /** A text each time it is there. */
    TEXTS,
    /** Texts with commas between. */
    COMMAS,
    /** No such option. */
    UNKNOWN
  }

  private final Map<String, Object> values = new HashMap<>();
  private final List<String> paths = new ArrayList<>();
  private final Supplier<ParseResult> parser;

  private PlainArguments(Supplier<ParseResult> parser) {
    this.parser = parser;
  }

  /**
   * The arguments as picocli would have read them, or nothing where it had better look itself.
   *
   * @param command check or fix
   * @param args those behind the command's name
   * @param parser has picocli read them after all
   */
  static Optional<Given> read(String command, List<String> args, Supplier<ParseResult> parser) {
    PlainArguments plain = new PlainArguments(parser);
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.isEmpty() || arg.startsWith("@") || arg.indexOf('"') >= 0) {
        return Optional.empty();
      }
      if (!arg.startsWith("-") || arg.equals("-")) {
        plain.paths.add(arg);
        continue;
      }
      int equals = arg.indexOf('=');
      String name = longName(command, equals < 0 ? arg : arg.substring(0, equals));
      Kind kind = kind(command, name);
      if (kind == Kind.UNKNOWN || (equals > 0 && !arg.startsWith("--"))) {
        return Optional.empty();
      }
      boolean read;
      if (kind == Kind.NOTHING) {
        read = equals < 0 && plain.values.put(name, true) == null;
      } else if (equals >= 0) {
        read = plain.value(name, kind, arg.substring(equals + 1));
      } else {
        read =
            ++i < args.size()
                && !args.get(i).startsWith("-")
                && plain.value(name, kind, args.get(i));
      }
      if (!read) {
        return Optional.empty();
      }
    }
    return Optional.of(plain);
  }

  private static String longName(String command, String name) {
    return switch (name) {
      case "-j" -> "--jobs";
      case "-o" -> command.equals("check") ? "--output" : name;
      default -> name;
    };
  }

  /** What an option of a command takes, by its long name; the help is left to picocli. */
  static Kind kind(String command, String name) {
    return switch (name) {
      case "--no-config", "--print-config" -> Kind.NOTHING;
      case "--profile", "--encoding", "--manifest", "--config", "--lang", "--waivers" -> Kind.TEXT;
      case "--jobs" -> Kind.NUMBER;
      case "--rules", "--parameters" -> Kind.TEXTS;
      case "--select", "--ignore", "--severity" -> Kind.COMMAS;
      default -> command.equals("check") ? ofCheck(name) : ofFix(name);
    };
  }

  private static Kind ofCheck(String name) {
    return switch (name) {
      case "--timings", "--prune-baseline" -> Kind.NOTHING;
      case "--format",
          "--fail-on",
          "--baseline",
          "--write-baseline",
          "--report",
          "--report-single" ->
          Kind.TEXT;
      case "--output" -> Kind.TEXTS;
      default -> Kind.UNKNOWN;
    };
  }

  private static Kind ofFix(String name) {
    return switch (name) {
      case "--in-place", "--diff", "--suggested" -> Kind.NOTHING;
      case "--output", "--decisions", "--paragraphs" -> Kind.TEXT;
      default -> Kind.UNKNOWN;
    };
  }

  private boolean value(String name, Kind kind, String value) {
    if (value.isEmpty() || value.indexOf('"') >= 0) {
      return false;
    }
    return switch (kind) {
      case TEXT -> values.put(name, value) == null;
      case TEXTS -> add(name, List.of(value));
      case COMMAS -> add(name, Arrays.asList(value.split(",")));
      case NUMBER -> isNumber(value) && values.put(name, Integer.valueOf(value)) == null;
      case NOTHING, UNKNOWN -> false;
    };
  }

  private static boolean isNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() < 10;
  }

  private boolean add(String name, List<String> more) {
    List<Object> all = new ArrayList<>();
    if (values.get(name) instanceof List<?> before) {
      all.addAll(before);
    }
    all.addAll(more);
    values.put(name, all);
    return true;
  }

  @Override
  public boolean has(String option) {
    return values.containsKey(option);
  }

  @Override
  @SuppressWarnings("unchecked") // who asks knows what the option takes, here as with picocli
  public <T> T value(String option, T otherwise) {
    Object value = values.get(option);
    return value == null ? otherwise : (T) value;
  }

  @Override
  public List<String> paths() {
    return paths;
  }

  @Override
  public ParseResult parsed() {
    return parser.get();
  }
}
