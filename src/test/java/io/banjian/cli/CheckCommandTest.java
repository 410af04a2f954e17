package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void delivery() {
    cli = new Cli(folder);
    cli.file(
        "my-rules/names.yaml",
        """
        id: town-name
        severity: warning
        table: {望胡: 望湖}
        fix: {kinds: [substitution]}
        title: {zh: 镇名有误, en: Wrong town}
        message: {zh: "“{text}”应为“{wanted}”", en: "‘{text}’ should be ‘{wanted}’"}
        """);
    for (int page = 1; page <= 12; page++) {
      cli.file(
          "2025-02-13/A" + (page < 10 ? "0" : "") + page + ".txt",
          "第" + page + "版，𠮷野村在望胡镇。\n望胡镇。\n");
    }
  }

  @Test
  void aFindingIsOneLineOfJsonWithItsPlaceInCodePoints() {
    Cli.Outcome outcome = check("2025-02-13/A01.txt", "--format", "jsonl");
    String first = outcome.out().lines().findFirst().orElseThrow();
    assertThat(first)
        .startsWith(
            "{\"page\":\"2025-02-13/A01\",\"file\":\"2025-02-13/A01.txt\",\"rule\":\"town-name\","
                + "\"family\":\"custom\",\"severity\":\"warning\",\"confidence\":1,"
                + "\"start\":8,\"end\":10,\"line\":1,\"column\":9,\"endLine\":1,\"endColumn\":11,"
                + "\"text\":\"望胡\",\"message\":\"“望胡”应为“望湖”\",\"fingerprint\":\"")
        .endsWith(
            "\"fix\":{\"safe\":false,\"edits\":[{\"kind\":\"substitution\",\"start\":9,\"end\":10,"
                + "\"text\":\"湖\"}]},\"alternatives\":[]}");
  }

  @Test
  void aFolderNumberedLikeADayThatTheCalendarDoesNotHaveIsAnIssueLikeAnother() {
    cli.file("delivery/2025-13-40/A01.txt", "渡轮试航\n\n渡轮昨天在北湾试航。\n\n（下转2版）\n");
    cli.file("delivery/2025-13-40/A02.txt", "渡轮试航\n\n（上接1版）\n\n试航绕湾一周。\n");
    Cli.Outcome outcome = cli.run("check", "delivery", "--format", "jsonl");
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverTheJobs() {
    for (String format : OutputFormat.labels()) {
      byte[] one = check("2025-02-13", "--format", format, "--jobs", "1").bytes();
      byte[] eight = check("2025-02-13", "--format", format, "--jobs", "8").bytes();
      assertThat(eight).isEqualTo(one);
      if (!format.equals("github")) { // which shows ten
        assertThat(new String(one, java.nio.charset.StandardCharsets.UTF_8)).contains("A12");
      }
    }
  }

  @Test
  void aTerminalShowsPlaceLineMarkAndCorrection() {
    assertThat(check("2025-02-13/A01.txt", "--lang", "zh").out())
        .startsWith(
            """
            2025-02-13/A01.txt:1:9: 警告：“望胡”应为“望湖” [town-name]
                1 │ 第1版，𠮷野村在望胡镇。
                  │                ^^^^ 改为 “望湖”（建议）
            """);
  }

  @Test
  void theLocaleChoosesTheLanguageOfTheTerminalAndNotOfTheMachine() {
    cli.environment(Map.of("BANJIAN_LOCALE", "zh_CN.GBK", "LC_ALL", "C.UTF-8"));
    Cli.Outcome text = check("2025-02-13/A01.txt");
    assertThat(text.out()).contains("警告");
    assertThat(text.err()).contains("结论：合格");
    cli.environment(Map.of("LANG", "en_US.UTF-8"));
    assertThat(check("2025-02-13/A01.txt").out()).contains("warning");
    assertThat(check("2025-02-13/A01.txt", "--format", "jsonl").out()).contains("应为");
    assertThat(check("2025-02-13/A01.txt", "--format", "jsonl", "--lang", "en").out())
        .contains("should be");
  }

  @Test
  void severalOutputsAreWrittenInOneRun() throws Exception {
    Cli.Outcome outcome =
        check("2025-02-13", "--output", "json=out/all.json", "--output", "jsonl=out/all.jsonl");
    assertThat(outcome.out()).isEmpty();
    assertThat(cli.read("out/all.jsonl").lines()).hasSize(24);
    assertThat(cli.read("out/all.json")).startsWith("{\"version\":1,").endsWith("\"accepted\"}\n");
    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void standardInputIsAPage() {
    Cli.Outcome outcome = cli.input("望胡镇").run("check", "-", "--rules", "my-rules");
    assertThat(outcome.out()).startsWith("-:1:1: warning: ‘望胡’ should be ‘望湖’ [town-name]\n");
  }

  @Test
  void aPageCannotSpeakToTheConsole() {
    cli.file("::set-output/::evil.txt", "::add-mask::望胡\u001B[2J\n");
    cli.file("evil/A01.txt", "::add-mask::望胡\u001B[2J\u202E\n");
    for (String path : new String[] {"evil", "::set-output"}) {
      Cli.Outcome outcome = check(path);
      assertThat(outcome.out().lines()).noneMatch(line -> line.startsWith("::"));
      assertThat(outcome.out()).doesNotContain("\u001B").doesNotContain("\u202E");
    }
  }

  @Test
  void aPaperSetsItsHouseStyle() {
    cli.file("style/quotes.yaml", "extends: ascii-quotes\nparameters: {shape: corner}\n");
    cli.file("quotes/A01.txt", "镇长说：\"这条渠修了三年，今年的水来得早，秧田都灌上了。\"\n");
    assertThat(cli.run("check", "quotes", "--rules", "style").out()).contains("「");
    assertThat(cli.run("check", "quotes").out()).contains("“").doesNotContain("「");
  }

  @Test
  void aHouseStyleThatDoesNotExistIsRefusedWithItsLine() {
    cli.file("style/quotes.yaml", "extends: ascii-quotes\nparameters: {shap: corner}\n");
    Cli.Outcome unknown = check("2025-02-13", "--rules", "style");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("quotes.yaml:1:").contains("‘shape’");
    cli.file("style/quotes.yaml", "extends: ascii-quotes\nparameters: {shape: square}\n");
    assertThat(check("2025-02-13", "--rules", "style").err()).contains("found ‘square’");
  }

  private Cli.Outcome check(String path, String... more) {
    String[] args = new String[4 + more.length];
    args[0] = "check";
    args[1] = path;
    args[2] = "--rules";
    args[3] = "my-rules";
    System.arraycopy(more, 0, args, 4, more.length);
    return cli.run(args);
  }
}
