package io.banjian.cli;

import io.banjian.delivery.Profile;
import io.banjian.delivery.Profiles;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a run as they came about, each with who set it: YAML that could be a {@code
 * banjian.yaml}. The profile decides what nobody else does.
 */
final class EffectiveOptions {
  private static final Map<String, String> DEFAULTS =
      Map.of("profile", Profiles.DEFAULT, "format", "text", "encoding", "auto");

  private final Configuration file;
  private final Profile profile;
  private final Words words;

  EffectiveOptions(Configuration file, Profile profile, Words words) {
    this.file = file;
    this.profile = profile;
    this.words = words;
  }

  /**
   * @param given what the command line says
   * @param merged that and what the file adds
   * @param check the command whose options are printed
   */
  void print(Given given, Given merged, CommandSpec check, Writer out) throws IOException {
    for (String key : Configuration.keys(check)) {
      OptionSpec option = merged.parsed().commandSpec().findOption("--" + key);
      if (option == null) {
        continue;
      }
      String origin = words.of("默认", "default");
      if (given.has("--" + key)) {
        origin = words.of("命令行", "command line");
      } else if (merged.has("--" + key)) {
        origin = file.place(key).orElse(origin);
      }
      String value = value(key, option, merged);
      if (key.equals("fail-on") && !merged.has("--fail-on")) {
        value = profile.failOn().label();
        origin = profile.failOnOrigin();
      }
      out.write(key + ": " + value + "  # " + origin + "\n");
    }
    out.flush();
  }

  private String value(String key, OptionSpec option, Given merged) {
    if (option.arity().max() == 0) {
      return Boolean.toString(merged.has("--" + key));
    }
    if (option.isMultiValue()) {
      return Options.values(merged, "--" + key).stream()
          .map(EffectiveOptions::quoted)
          .toList()
          .toString();
    }
    if (!merged.has("--" + key)) {
      return switch (key) {
        case "jobs" -> "" + Runtime.getRuntime().availableProcessors();
        case "lang" -> words.of("zh", "en");
        default -> DEFAULTS.getOrDefault(key, "''");
      };
    }
    Object value = merged.value("--" + key, (Object) "");
    return value instanceof Integer ? value.toString() : quoted(value.toString());
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9-]*") ? text : "'" + text.replace("'", "''") + "'";
  }
}
