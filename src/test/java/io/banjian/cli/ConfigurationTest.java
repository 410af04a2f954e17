package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is the same at every run stands in a file, and the command line goes before it. */
final class ConfigurationTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void delivery() {
    cli = new Cli(folder);
    cli.file(
        "paper/house/town.yaml",
        """
        id: town-name
        severity: warning
        table: {望胡: 望湖}
        fix: {kinds: [substitution]}
        title: {zh: 镇名有误, en: Wrong town}
        """);
    cli.file("paper/2025-02-13/A03.txt", "第3版，野村在望胡镇。\n");
  }

  private void configured(String text) {
    cli.file("paper/banjian.yaml", text);
  }

  @Test
  void theFileIsFoundAboveTheFirstPathAndItsPathsAreItsOwn() {
    configured(
        """
        rules: house
        select: [town-name]
        fail-on: warning
        output: [jsonl=out/all.jsonl, sarif=out/all.sarif]
        """);
    Cli.Outcome outcome = cli.run("check", "paper/2025-02-13/A03.txt");
    assertThat(outcome.err()).startsWith("Configuration: paper/banjian.yaml\n");
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(cli.read("paper/out/all.jsonl")).contains("town-name");
    assertThat(cli.read("paper/out/all.sarif")).contains("town-name");
    assertThat(cli.run("check", "paper/2025-02-13", "--no-config", "--rules", "paper/house").code())
        .isZero();
  }

  @Test
  void theCommandLineGoesBeforeTheFile() {
    configured("rules: house\nfail-on: warning\n");
    assertThat(cli.run("check", "paper").code()).isEqualTo(1);
    assertThat(cli.run("check", "paper", "--fail-on", "error").code()).isZero();
  }

  @Test
  void aRuleIsTakenGraver() {
    configured("rules: house\nseverity: {town-name: error}\n");
    Cli.Outcome outcome = cli.run("check", "paper", "--format", "jsonl");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("\"severity\":\"error\"");
    assertThat(cli.run("check", "paper", "--severity", "town-name=info").code()).isZero();
  }

  @Test
  void correctingReadsTheSameFileButWritesNoReports() {
    configured("rules: house\noutput: jsonl=all.jsonl\nfail-on: warning\n");
    Cli.Outcome outcome = cli.run("fix", "paper/2025-02-13/A03.txt", "--suggested");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("望湖镇");
    assertThat(Files.exists(folder.resolve("paper/all.jsonl"))).isFalse();
  }

  @Test
  void everySettingIsPrintedWithItsOrigin() {
    configured("rules: house\nlang: zh\nfail-on: warning\njobs: 3\n");
    Cli.Outcome outcome =
        cli.run("check", "paper", "--print-config", "--fail-on", "info", "--select", "width");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("rules: ['paper/house']  # paper/banjian.yaml:1\n")
        .contains("jobs: 3  # paper/banjian.yaml:4\n")
        .contains("fail-on: info  # command line\n")
        .contains("select: [width]  # command line\n")
        .contains("encoding: auto  # default\n");
    cli.file("again/banjian.yaml", outcome.out().replaceAll("(?m)^(rules|.*: '').*\n", ""));
    cli.file("again/A01.txt", "野村\n");
    assertThat(cli.run("check", "again").err()).startsWith("Configuration: again/banjian.yaml");
  }

  @Test
  void whatTheFileGetsWrongIsSaidWithItsLine() {
    String[][] wrong = {
      {
        "select: [town-name]\nfailon: error\n",
        "banjian.yaml:2: unknown key ‘failon’; did you mean ‘fail-on’?"
      },
      {"fail-on: grave\n", "banjian.yaml:1: ‘fail-on’: found ‘grave’"},
      {"format: xml\n", "banjian.yaml:1: ‘format’: found ‘xml’"},
      {"jobs: many\n", "banjian.yaml:1: ‘jobs’: expected a number"},
      {"severity: {town-name: grave}\n", "banjian.yaml:1: "},
      {"write-baseline: b\n", "unknown key ‘write-baseline’"},
      {"output: ../elsewhere.txt\n", "name it with --config"},
      {"output: sarif=/elsewhere.sarif\n", "name it with --config"},
      {"select: [town\n", "not YAML"},
      {"", "the file is empty"},
      {"baseline: none.json\n", "no baseline file paper/none.json"},
    };
    for (String[] way : wrong) {
      configured(way[0]);
      Cli.Outcome outcome = cli.run("check", "paper", "--lang", "en");
      assertThat(outcome.err()).contains(way[1]);
      assertThat(outcome.code()).as(way[0]).isEqualTo(2);
    }
  }

  @Test
  void aNamedFileGoesBeforeTheOneThatIsFound() {
    configured("failon: nonsense\n");
    cli.file("gate.yaml", "rules: paper/house\nfail-on: warning\n");
    assertThat(cli.run("check", "paper", "--config", "gate.yaml").code()).isEqualTo(1);
    Cli.Outcome missing = cli.run("check", "paper", "--config", "none.yaml");
    assertThat(missing.err()).contains("no configuration file none.yaml");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(cli.run("check", "paper", "--config", "gate.yaml", "--no-config").code())
        .isEqualTo(2);
  }
}
