package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.Language;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

final class PlainArgumentsTest {
  /** What is read here is read as picocli reads it; what picocli refuses is left to it. */
  @Property
  void readsAsPicocliDoes(@ForAll("arguments") List<String> args) {
    Optional<ParseResult> plain = PlainArguments.read(check(), args);
    if (plain.isPresent()) {
      ParseResult full = new CommandLine(check()).parseArgs(args.toArray(String[]::new));
      assertThat(values(plain.get())).isEqualTo(values(full));
    }
  }

  @Test
  void ordinaryRunsNeedNoPicocli() {
    for (List<String> args :
        List.of(
            List.of("A01.txt"),
            List.of("--format", "jsonl", "a", "b"),
            List.of("--no-config", "--jobs=2", "--ignore", "width,split-line", "-o", "x", "-"))) {
      assertThat(PlainArguments.read(check(), args)).as("%s", args).isPresent();
    }
  }

  @Test
  void whatIsWrongIsLeftToPicocli() {
    for (List<String> args :
        List.of(
            List.of("--fromat", "jsonl"),
            List.of("--format"),
            List.of("--jobs", "many"),
            List.of("--no-config=yes"),
            List.of("--format", "text", "--format", "json"),
            List.of("--help"))) {
      assertThat(PlainArguments.read(check(), args)).as("%s", args).isEmpty();
    }
  }

  @Provide
  Arbitrary<List<String>> arguments() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "--format",
            "jsonl",
            "--format=csv",
            "--format=",
            "-o",
            "sarif=x.sarif",
            "-ox",
            "--jobs",
            "4",
            "-j",
            "-j4",
            "--jobs=04",
            "--ignore",
            "width,layout",
            "--ignore=a,,b",
            ",",
            "--select",
            "--no-config",
            "--no-config=true",
            "--",
            "-",
            "@file",
            "A01.txt",
            "版/A 01.txt",
            "",
            "--lang",
            "zh",
            "--baseline",
            "\"quoted\"",
            "--form",
            "-h",
            "-1",
            "--fail-on",
            "never",
            "a=b",
            "${x}");
    return pieces.list().ofMaxSize(6);
  }

  private static CommandSpec check() {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            Path.of(""),
            false,
            false);
    return new CheckCommand(console, new Words(Language.EN)).spec().name("check");
  }

  private static List<String> values(ParseResult result) {
    List<String> values = new ArrayList<>();
    for (ArgSpec option : result.commandSpec().args()) {
      boolean matched =
          option.isOption()
              ? result.hasMatchedOption(((CommandLine.Model.OptionSpec) option).longestName())
              : !result.matchedPositionals().isEmpty();
      values.add(matched + " " + (matched ? option.getValue() : ""));
    }
    for (String name : List.of("--format", "--ignore", "--jobs", "--output")) {
      values.add(String.valueOf(result.matchedOptionValue(name, (Object) "none")));
    }
    values.add(
        String.valueOf(
            result.hasMatchedPositional(0) ? result.matchedPositionalValue(0, (Object) "") : ""));
    return values;
  }
}
