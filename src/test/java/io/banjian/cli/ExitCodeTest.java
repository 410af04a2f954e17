package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A gate fails closed, in every format alike. */
final class ExitCodeTest {
  private static final String RULE =
      """
      id: old-hotline
      severity: %s
      pattern: 热线：\\d{7}
      replace: 热线
      fix: {kinds: [substitution]}
      title: {zh: 旧热线, en: Old hotline}
      """;

  @TempDir Path folder;

  /** A way to run, and what must come of it. */
  private record Case(String name, int code, String says, String... args) {}

  private List<Case> cases() {
    Cli cli = new Cli(folder);
    cli.file("clean/A01.txt", "望湖镇的渠修好了。\n");
    cli.file("warning/A01.txt", "本报热线：1234567。\n");
    cli.file("bad/A01.txt", cutUtf8());
    cli.file("bad/A02.txt", "本报热线：1234567。\n");
    cli.file("empty/picture.jpg", "");
    cli.file("blank/A01.txt", "");
    cli.file("page.pdf", "%PDF");
    cli.file("error-rules/rule.yaml", RULE.formatted("error"));
    cli.file("warning-rules/rule.yaml", RULE.formatted("warning"));
    cli.file("broken-rules/rule.yaml", "id: broken\nseverity: grave\n");
    cli.file(
        "lying-rules/rule.yaml",
        RULE.formatted("error") + "examples:\n  - {paragraph: 热线：⟦123⟧}\n");
    cli.file(
        "crashing-rules/rule.yaml",
        """
        id: changes-what-it-may-not
        severity: info
        pattern: 渠
        replace: 沟
        fix: {kinds: [mark]}
        title: {zh: 渠, en: Ditch}
        """);
    cli.file("b.yaml", "colour: red\n");
    cli.file("no-rules/readme.txt", "");
    List<Case> cases = new ArrayList<>();
    cases.add(new Case("clean", 0, "Checked 1 page, 10 characters", "clean"));
    cases.add(new Case("warning", 0, "1 warning", "warning", "--rules", "warning-rules"));
    cases.add(
        new Case(
            "warning that rejects",
            1,
            "rejected",
            "warning",
            "--rules",
            "warning-rules",
            "--fail-on",
            "warning"));
    cases.add(new Case("error", 1, "rejected", "warning", "--rules", "error-rules"));
    cases.add(
        new Case(
            "error that never rejects",
            0,
            "accepted",
            "warning",
            "--rules",
            "error-rules",
            "--fail-on",
            "never"));
    cases.add(
        new Case(
            "ignored",
            0,
            "accepted",
            "warning",
            "--rules",
            "error-rules",
            "--ignore",
            "old-hotline"));
    cases.add(new Case("empty page", 1, "1 error", "blank"));
    cases.add(new Case("undecodable file", 2, "1 unreadable file", "bad", "--fail-on", "never"));
    cases.add(new Case("missing path", 2, "no such file or folder: none", "clean", "none"));
    cases.add(new Case("no page in the folder", 2, "no page text", "empty"));
    cases.add(new Case("a PDF", 2, "pdftotext", "page.pdf"));
    cases.add(new Case("no path", 2, "Name a file or a folder"));
    cases.add(
        new Case(
            "no rule left",
            2,
            "no rule was left",
            "clean",
            "--ignore",
            "empty-page",
            "--select",
            "empty-page"));
    cases.add(new Case("broken rule file", 2, "rule.yaml:2:", "clean", "--rules", "broken-rules"));
    cases.add(new Case("lying rule file", 2, "rule.yaml:8:", "clean", "--rules", "lying-rules"));
    cases.add(new Case("no rule file", 2, "no .yaml rule file", "clean", "--rules", "no-rules"));
    cases.add(new Case("unknown rule", 2, "did you mean", "clean", "--ignore", "emptypage"));
    cases.add(new Case("unknown option", 2, "--formt", "clean", "--formt", "json"));
    cases.add(new Case("unknown severity", 2, "--fail-on takes", "clean", "--fail-on", "bad"));
    cases.add(new Case("unknown encoding", 2, "GB18030", "clean", "--encoding", "klingon"));
    cases.add(new Case("impossible jobs", 2, "--jobs", "clean", "--jobs", "0"));
    cases.add(new Case("unknown profile", 2, "no built-in profile", "clean", "--profile", "gat"));
    cases.add(new Case("broken profile", 2, "b.yaml:1:", "clean", "--profile", "b.yaml"));
    cases.add(new Case("missing waivers", 2, "no file of waivers", "clean", "--waivers", "none"));
    cases.add(new Case("broken waivers", 2, "b.yaml:1:", "clean", "--waivers", "b.yaml"));
    cases.add(
        new Case(
            "unknown parameter", 2, "has no parameter", "clean", "--parameters", "empty-page.x=1"));
    cases.add(
        new Case("missing baseline", 2, "--write-baseline none", "clean", "--baseline", "none"));
    cases.add(new Case("broken baseline", 2, "page.pdf:1:", "clean", "--baseline", "page.pdf"));
    cases.add(
        new Case(
            "missing path while a baseline is written",
            2,
            "left as it was",
            "clean",
            "none",
            "--write-baseline",
            "written.json"));
    cases.add(
        new Case("broken configuration", 2, "yaml:1: unknown key", "clean", "--config", "b.yaml"));
    cases.add(new Case("missing configuration", 2, "no.yaml", "clean", "--config", "no.yaml"));
    cases.add(
        new Case("unwritable baseline", 2, "cannot write", "clean", "--write-baseline", "clean"));
    cases.add(
        new Case(
            "broken rule on a page",
            2,
            "broke on clean/A01.txt",
            "clean",
            "--rules",
            "crashing-rules"));
    cases.add(new Case("unwritable output", 2, "cannot write", "clean", "--output", "clean"));
    return cases;
  }

  /** 望湖镇的渠修好了 with the last character cut short, and more behind it. */
  private static byte[] cutUtf8() {
    byte[] bytes = "望湖镇的渠修好了。水来了。".getBytes(StandardCharsets.UTF_8);
    bytes[24] = (byte) 0xFF;
    return bytes;
  }

  @TestFactory
  Stream<DynamicTest> everyFormatTellsTheSame() {
    List<Case> cases = cases();
    return OutputFormat.labels().stream()
        .flatMap(
            format ->
                cases.stream()
                    .map(
                        c ->
                            DynamicTest.dynamicTest(
                                format + ", " + c.name(), () -> hold(c, format))));
  }

  private void hold(Case c, String format) {
    List<String> args = new ArrayList<>(List.of("check"));
    args.addAll(List.of(c.args()));
    args.add("--format");
    args.add(format);
    Cli.Outcome outcome = new Cli(folder).run(args.toArray(String[]::new));
    assertThat(outcome.err()).contains(c.says());
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(c.code());
  }

  private List<Case> comparisons() {
    cases();
    Cli cli = new Cli(folder);
    cli.file("other/A01.txt", "望湖镇的梁修好了。\n");
    cli.file("more/A01.txt", "望湖镇的渠修好了。\n");
    cli.file("more/A02.txt", "水来了。\n");
    List<Case> cases = new ArrayList<>();
    cases.add(new Case("the same", 0, "accepted", "clean", "clean"));
    cases.add(new Case("errors without a limit", 0, "accepted", "clean", "other"));
    cases.add(new Case("under", 0, "accepted", "clean", "other", "--fail-above", "10%"));
    cases.add(new Case("above", 1, "rejected", "clean", "other", "--fail-above", "9.9%"));
    cases.add(new Case("a page lacks", 2, "not judged", "more", "clean"));
    cases.add(new Case("a page more", 0, "accepted", "clean", "more"));
    cases.add(new Case("2 beats 1", 2, "not judged", "more", "other", "--fail-above", "1/10000"));
    cases.add(new Case("undecodable text", 2, "not judged", "more", "bad"));
    cases.add(new Case("missing path", 2, "no such file or folder: none", "clean", "none"));
    cases.add(new Case("a PDF", 2, "pdftotext", "clean", "page.pdf"));
    cases.add(new Case("no page in a folder", 2, "no page text", "clean", "empty"));
    cases.add(new Case("one path", 2, "two paths", "clean"));
    cases.add(new Case("three paths", 2, "two paths", "clean", "other", "more"));
    cases.add(new Case("bad limit", 2, "3/10000", "clean", "other", "--fail-above", "three"));
    cases.add(new Case("bad folding", 2, "line-ends", "clean", "clean", "--normalize", "nfd"));
    cases.add(new Case("unwritable output", 2, "cannot write", "clean", "other", "-o", "clean"));
    cases.add(new Case("unknown encoding", 2, "GB18030", "clean", "other", "--encoding", "x"));
    return cases;
  }

  @TestFactory
  Stream<DynamicTest> everyFormatOfAComparisonTellsTheSame() {
    List<Case> cases = comparisons();
    List<List<String>> modes = List.of(List.of(), List.of("--corrected"));
    return CompareFormat.labels().stream()
        .flatMap(
            format ->
                modes.stream()
                    .flatMap(
                        mode ->
                            cases.stream()
                                .map(
                                    c ->
                                        DynamicTest.dynamicTest(
                                            format + mode + ", " + c.name(),
                                            () -> holdComparison(c, format, mode)))));
  }

  private void holdComparison(Case c, String format, List<String> mode) {
    List<String> args = new ArrayList<>(List.of("compare", "--format", format));
    args.addAll(mode);
    args.addAll(List.of(c.args()));
    Cli.Outcome outcome = new Cli(folder).run(args.toArray(String[]::new));
    assertThat(outcome.err()).contains(c.says());
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(c.code());
  }

  @Test
  void anUnreadablePageNeverStopsTheOthers() {
    cases();
    Cli.Outcome outcome =
        new Cli(folder).run("check", "bad", "--rules", "warning-rules", "--format", "jsonl");
    assertThat(outcome.out().lines()).hasSize(2);
    assertThat(outcome.out())
        .contains("\"rule\":\"unreadable-page\"")
        .contains("第 24 字节")
        .contains("\"rule\":\"old-hotline\"");
  }

  @Test
  void aBrokenPipeIsNotAGreenRun() {
    cases();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (String format : OutputFormat.labels()) {
      String[] args = {"check", "warning", "--rules", "warning-rules", "--format", format};
      Cli.Outcome outcome = new Cli(folder).run(broken, new ByteArrayOutputStream(), args);
      assertThat(outcome.code()).as(format).isEqualTo(2);
      assertThat(outcome.err()).as(format).contains("Broken pipe");
    }
    for (String format : CompareFormat.labels()) {
      String[] args = {"compare", "warning", "clean", "--format", format};
      Cli.Outcome outcome = new Cli(folder).run(broken, new ByteArrayOutputStream(), args);
      assertThat(outcome.code()).as(format).isEqualTo(2);
    }
  }

  @Test
  void anErrorOfTheMachineIsNoVerdictEither() {
    OutputStream gone =
        new OutputStream() {
          private boolean thrown;

          @Override
          public void write(int b) {
            if (!thrown) {
              thrown = true;
              throw new NoClassDefFoundError("io/banjian/Gone");
            }
          }
        };
    Cli cli = new Cli(folder).file("page/A01.txt", "渡口换了\u0007新船。\n");
    Cli.Outcome outcome = cli.run(gone, new ByteArrayOutputStream(), "check", "page");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("io/banjian/Gone");
  }

  @Test
  void helpIsAskedForAndNoFailure() {
    for (String command :
        List.of("check", "fix", "layout", "compare", "rules", "explain", "completion")) {
      for (String language : List.of("zh", "en")) {
        Cli.Outcome outcome = new Cli(folder).run(command, "--help", "--lang", language);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().count()).as(command).isLessThanOrEqualTo(40);
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(outcome.out()).contains("banjian " + command);
      }
    }
    assertThat(new Cli(folder).run().code()).isEqualTo(2);
    assertThat(new Cli(folder).run("--version").out()).startsWith("banjian ");
    assertThat(new Cli(folder).run("-V").out()).startsWith("banjian ");
  }
}
