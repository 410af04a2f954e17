package io.banjian.cli;

import io.banjian.delivery.Waiver;
import io.banjian.delivery.WaiverDesk;
import io.banjian.delivery.WaiverFile;
import io.banjian.delivery.WaiverOutcome;
import io.banjian.delivery.Waivers;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --waivers}. */
final class WaiverOptions {
  private static final int MOST_SAID = 20;

  private final Console console;
  private final Words words;

  WaiverOptions(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  static void addTo(CommandSpec spec, Words words) {
    spec.addOption(
        Options.text(
            "--waivers", "FILE", words.of("豁免清单：其中的问题不算数", "What FILE waives does not count")));
  }

  Optional<WaiverDesk> desk(Given options, RuleCatalogue catalogue, RuleSet rules) {
    return waivers(options, catalogue).map(all -> new WaiverDesk(all, LocalDate.now(), rules));
  }

  Optional<Waivers> waivers(Given options, RuleCatalogue catalogue) {
    String name = options.value("--waivers", "");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path path = console.workingDirectory().resolve(name);
    if (!Files.exists(path) || Files.isDirectory(path)) {
      throw new UsageException(words.of("没有豁免清单 ", "no file of waivers: ") + name);
    }
    try {
      return Optional.of(WaiverFile.read(path, name, catalogue));
    } catch (IOException e) {
      throw new UsageException(
          words.of("豁免清单读不出来：", "cannot read the waivers ") + name + ": " + e.getMessage());
    }
  }

  /** Names what has expired and what is good for nothing, each with its line. */
  void say(WaiverOutcome outcome) {
    say(outcome, outcome.expired(), words.of("豁免已过期：", "this waiver has expired: "));
    say(outcome, outcome.unused(), words.of("豁免没有用到：", "this waiver waives nothing: "));
  }

  private void say(WaiverOutcome outcome, List<Waiver> waivers, String what) {
    for (Waiver waiver : waivers.subList(0, Math.min(MOST_SAID, waivers.size()))) {
      console.say(
          "banjian: "
              + outcome.file()
              + ":"
              + waiver.line()
              + ": "
              + what
              + waiver.subject()
              + words.of("（" + waiver.who() + "）", " (" + waiver.who() + ")"));
    }
    if (waivers.size() > MOST_SAID) {
      int rest = waivers.size() - MOST_SAID;
      console.say("banjian: " + words.of("另有 " + rest + " 条", rest + " more"));
    }
  }
}
