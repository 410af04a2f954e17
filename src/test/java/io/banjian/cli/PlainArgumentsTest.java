package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.cli.PlainArguments.Kind;
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
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

final class PlainArgumentsTest {
  /** What is read here is read as picocli reads it; what picocli refuses is left to it. */
  @Property
  void readsAsPicocliDoes(
      @ForAll("commands") Command command, @ForAll("arguments") List<String> args) {
    Optional<Given> plain = read(command, args);
    if (plain.isPresent()) {
      Given full = new ParsedArguments(picocli(command, args));
      assertThat(said(command, plain.get())).isEqualTo(said(command, full));
    }
  }

  @Property(tries = 2)
  void everyOptionIsKnownAsItIsDescribed(@ForAll("commands") Command command) {
    for (OptionSpec option : command.spec().options()) {
      assertThat(PlainArguments.kind(command.name(), option.longestName()))
          .as("%s %s", command.name(), option.longestName())
          .isEqualTo(kind(option));
      for (String name : option.names()) {
        if (kind(option) == Kind.TEXTS) {
          assertThat(read(command, List.of(name, "x")).orElseThrow().has(option.longestName()))
              .as("%s %s", command.name(), name)
              .isTrue();
        }
      }
    }
  }

  private static Kind kind(OptionSpec option) {
    if (option.usageHelp()) {
      return Kind.UNKNOWN;
    }
    if (option.arity().max() == 0) {
      return Kind.NOTHING;
    }
    if (option.isMultiValue()) {
      return option.splitRegex().equals(",") ? Kind.COMMAS : Kind.TEXTS;
    }
    return option.type() == Integer.class ? Kind.NUMBER : Kind.TEXT;
  }

  @Test
  void ordinaryRunsNeedNoPicocli() {
    for (List<String> args :
        List.of(
            List.of("A01.txt"),
            List.of("--format", "jsonl", "a", "b"),
            List.of("--no-config", "--jobs=2", "--ignore", "width,split-line", "-o", "x", "-"))) {
      assertThat(read(check(), args)).as("%s", args).isPresent();
    }
  }

  @Test
  void whatIsWrongIsLeftToPicocli() {
    for (List<String> args :
        List.of(
            List.of("--fromat", "jsonl"),
            List.of("--format"),
            List.of("--in-place"),
            List.of("--jobs", "many"),
            List.of("--no-config=yes"),
            List.of("--format", "text", "--format", "json"),
            List.of("--help"))) {
      assertThat(read(check(), args)).as("%s", args).isEmpty();
    }
  }

  @Test
  void whoAsksForTheDescriptionGetsIt() {
    Given plain = read(check(), List.of("--jobs=2", "A01.txt")).orElseThrow();
    assertThat(plain.parsed().commandSpec().findOption("--jobs").type()).isEqualTo(Integer.class);
    assertThat(plain.parsed().hasMatchedOption("--jobs")).isTrue();
  }

  @Provide
  Arbitrary<Command> commands() {
    return Arbitraries.of(check(), new FixCommand(console(), new Words(Language.EN)));
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
            "--in-place",
            "--output",
            "--decisions=d",
            "a=b",
            "${x}");
    return pieces.list().ofMaxSize(6);
  }

  private static Command check() {
    return new CheckCommand(console(), new Words(Language.EN));
  }

  private static Console console() {
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Map.of(),
        Path.of(""),
        false,
        false);
  }

  private static Optional<Given> read(Command command, List<String> args) {
    return PlainArguments.read(command.name(), args, () -> picocli(command, args));
  }

  private static ParseResult picocli(Command command, List<String> args) {
    return new CommandLine(command.spec().name(command.name()))
        .parseArgs(args.toArray(String[]::new));
  }

  private static List<String> said(Command command, Given given) {
    List<String> said = new ArrayList<>();
    for (OptionSpec option : command.spec().options()) {
      String name = option.longestName();
      said.add(name + " " + given.has(name) + " " + given.value(name, (Object) "none"));
    }
    said.add(given.paths().toString());
    return said;
  }
}
