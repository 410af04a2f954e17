package io.banjian.cli;

import io.banjian.delivery.FailOn;
import io.banjian.rule.Severity;
import io.banjian.rule.yaml.YamlFile;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.rule.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code banjian.yaml}: options that are the same at every run, under their own names. The file is
 * looked for in the folder of the first PATH and upward; what the command line says goes before
 * what it says. Its values become arguments, so that they are held to the very same checks.
 */
final class Configuration {
  static final String NAME = "banjian.yaml";

  /** Options of one run only; a file that set them would surprise everybody. */
  private static final Set<String> ONLY_ON_THE_COMMAND_LINE =
      Set.of(
          "--config",
          "--no-config",
          "--print-config",
          "--write-baseline",
          "--prune-baseline",
          "--decisions",
          "--help");

  private final Words words;
  private final Path folder;
  private final Path base;
  private final boolean found;
  private final Optional<YamlMap> values;

  private Configuration(
      Words words, Path folder, Path base, boolean found, Optional<YamlMap> values) {
    this.words = words;
    this.folder = folder;
    this.base = base;
    this.found = found;
    this.values = values;
  }

  static void addTo(CommandSpec spec, Words words) {
    spec.addOption(
        Options.text(
            "--config",
            "FILE",
            words.of("配置文件（默认从 PATH 向上找 banjian.yaml）", "Not the banjian.yaml above PATH")));
    spec.addOption(Options.flag("--no-config", words.of("不用配置文件", "No configuration file at all")));
    spec.addOption(
        Options.flag(
            "--print-config",
            words.of("只显示各项设置及其来源", "Print each setting and its origin; no check")));
  }

  /** The file that this command line is to be read with, if there is one. */
  static Configuration of(Given options, Path folder, Words words) {
    String named = options.value("--config", "");
    boolean none = options.has("--no-config");
    if (!named.isEmpty() && none) {
      throw new UsageException(
          words.of("--config 和 --no-config 只能用一个", "use --config or --no-config, not both"));
    }
    Optional<Path> file = Optional.empty();
    if (!named.isEmpty()) {
      file = Optional.of(folder.resolve(named));
      if (!Files.isRegularFile(file.get())) {
        throw new UsageException(words.of("没有配置文件 ", "no configuration file ") + named);
      }
    } else if (!none) {
      file = find(start(options, folder));
    }
    if (file.isEmpty()) {
      return new Configuration(words, folder, folder, false, Optional.empty());
    }
    Path above = file.get().toAbsolutePath().normalize().getParent();
    return new Configuration(
        words,
        folder,
        above == null ? folder : above,
        named.isEmpty(),
        Optional.of(read(file.get(), shown(folder, file.get()), words)));
  }

  private static Path start(Given options, Path folder) {
    if (options.paths().isEmpty()) {
      return folder;
    }
    String first = options.paths().get(0);
    try {
      return first.equals("-") ? folder : folder.resolve(first);
    } catch (InvalidPathException e) {
      return folder; // the path itself is complained of later
    }
  }

  private static Optional<Path> find(Path start) {
    for (Path at = start.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isDirectory(at) && Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static YamlMap read(Path file, String name, Words words) {
    try {
      return YamlFile.read(file, name);
    } catch (IOException e) {
      throw new UsageException(
          words.of("配置文件读不出来：", "cannot read the configuration ") + name + ": " + e.getMessage());
    }
  }

  /** As seen from where the program was started, where that is shorter than the whole path. */
  private static String shown(Path folder, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path from = folder.toAbsolutePath().normalize();
    return (whole.startsWith(from) ? from.relativize(whole) : whole).toString().replace('\\', '/');
  }

  /** What complaints and the log quote. */
  Optional<String> file() {
    return values.map(YamlMap::file);
  }

  /** Where the file sets this, as complaints quote it. */
  Optional<String> place(String key) {
    return values.filter(map -> map.has(key)).map(map -> map.file() + ":" + map.get(key).line());
  }

  /**
   * What the file adds to a command line.
   *
   * @param check the command whose options the file may set
   */
  List<String> arguments(Given given, CommandSpec check) {
    List<String> arguments = new ArrayList<>();
    if (values.isEmpty()) {
      return arguments;
    }
    YamlMap map = values.get();
    map.allowOnly(keys(check));
    map.entries()
        .forEach(
            (key, value) -> {
              OptionSpec option = check.findOption("--" + key);
              List<String> texts = texts(key, value, option); // checked even where not used
              if (!given.has("--" + key) && belongs(given.parsed().commandSpec(), key)) {
                texts.forEach(text -> arguments.add("--" + key + text));
              }
            });
    return arguments;
  }

  /** {@code output} names the reports of {@code check}; to {@code fix} it would be a folder. */
  private static boolean belongs(CommandSpec command, String key) {
    return command.findOption("--" + key) != null
        && (!key.equals("output") || command.name().equals("check"));
  }

  /** The options that a file may set, without their dashes. */
  static Set<String> keys(CommandSpec check) {
    Set<String> keys = new TreeSet<>();
    for (OptionSpec option : check.options()) {
      String name = option.longestName();
      if (!ONLY_ON_THE_COMMAND_LINE.contains(name)) {
        keys.add(name.substring(2));
      }
    }
    return keys;
  }

  /** The values as they would stand behind the option's name. */
  private List<String> texts(String key, YamlValue value, OptionSpec option) {
    if (option.arity().max() == 0) {
      return value.truth() ? List.of("") : List.of();
    }
    switch (key) {
      case "fail-on" -> value.oneOf(FailOn.labels());
      case "format" -> value.oneOf(OutputFormat.labels());
      case "lang" -> value.oneOf(List.of("zh", "en"));
      case "jobs" -> value.number();
      default -> {}
    }
    List<String> texts = new ArrayList<>();
    if (key.equals("parameters") && value.isMap()) {
      value.map().entries().forEach((rule, own) -> texts.addAll(parameters(rule, own)));
    } else if (value.isMap()) {
      value.map().entries().forEach((name, v) -> texts.add(name + "=" + text(key, v)));
    } else if (option.isMultiValue()) {
      texts.addAll(value.texts());
    } else {
      texts.add(value.text());
    }
    boolean path = option.paramLabel().contains("FILE") || option.paramLabel().contains("DIR");
    return texts.stream().map(text -> "=" + (path ? placed(key, text, value) : text)).toList();
  }

  /** {@code stray-space: {between-chinese-and-latin: one}}. */
  private static List<String> parameters(String rule, YamlValue own) {
    List<String> texts = new ArrayList<>();
    own.map().entries().forEach((name, value) -> texts.add(rule + "." + name + "=" + value.text()));
    return texts;
  }

  private static String text(String key, YamlValue value) {
    return key.equals("severity")
        ? value.oneOf(Arrays.stream(Severity.values()).map(Severity::label).toList())
        : value.text();
  }

  /** A path in the file is meant from where the file lies. */
  private String placed(String key, String text, YamlValue value) {
    int equals = text.indexOf('=');
    boolean labelled = equals > 0 && OutputFormat.labels().contains(text.substring(0, equals));
    String label = labelled ? text.substring(0, equals + 1) : "";
    Path place;
    try {
      place = base.resolve(text.substring(label.length())).normalize();
    } catch (InvalidPathException e) {
      throw value.error("‘" + key + "’: this is no path: " + text);
    }
    if (key.equals("profile") && !Files.exists(place)) {
      return text; // the name of a built-in one
    }
    if (found && key.equals("output") && !place.startsWith(base)) {
      // found, not named: it may have come with somebody else's delivery
      throw value.error(
          words.of(
              "自动找到的配置文件只能把结果写在它自己的文件夹里；要写到别处，请用 --config",
              "a configuration that was found, not named, writes below its own folder only;"
                  + " name it with --config"));
    }
    return label + shown(folder, place);
  }
}
