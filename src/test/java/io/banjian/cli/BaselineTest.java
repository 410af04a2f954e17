package io.banjian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a team has accepted is not held against the next change, and nothing else is let through.
 */
final class BaselineTest {
  private static final String PAGE = "第3版，野村在望胡镇。\n渠成那天，望胡镇来了许多人。\n";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void delivery() {
    cli = new Cli(folder);
    cli.file(
        "rules/town.yaml",
        """
        id: town-name
        severity: error
        table: {望胡: 望湖}
        fix: {kinds: [substitution]}
        title: {zh: 镇名有误, en: Wrong town}
        """);
    cli.file("2025-02-13/A03.txt", PAGE);
    cli.file("2025-02-13/A04.txt", "望胡镇昨日落雨。\n");
  }

  private Cli.Outcome check(String path, String... more) {
    List<String> args =
        new ArrayList<>(List.of("check", path, "--rules", "rules", "--select", "town-name"));
    args.addAll(List.of(more));
    return cli.run(args.toArray(String[]::new));
  }

  private void write() {
    Cli.Outcome outcome = check("2025-02-13", "--write-baseline", "b.json");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("3 entries, 3 new, 0 dropped");
  }

  @Test
  void aBaselineHoldsWhatWasThereWhenItWasWritten() {
    assertThat(check("2025-02-13").code()).isEqualTo(1);
    write();
    Cli.Outcome outcome = check("2025-02-13", "--baseline", "b.json");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("Against the baseline: 0 new, 3 known (3 accepted, 0 false positives), 0 gone.");
  }

  @Test
  void tenLinesInsertedAboveBringNothingBack() {
    write();
    cli.file("2025-02-13/A03.txt", "本版要目\n望湖小学开学了。\n".repeat(5) + PAGE);
    Cli.Outcome outcome = check("2025-02-13", "--baseline", "b.json");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("0 new, 3 known").contains("0 gone");
  }

  @Test
  void aFindingThatComesASecondTimeIsNew() {
    write();
    cli.file("2025-02-13/A03.txt", PAGE + "\n小满，望胡镇又来了客。\n");
    Cli.Outcome added = check("2025-02-13", "--baseline", "b.json");
    assertThat(added.code()).isEqualTo(1);
    assertThat(added.err()).contains("1 new, 3 known");
    cli.file("2025-02-13/A03.txt", PAGE);
    cli.file("copy/2025-02-13/A04.txt", "望胡镇昨日落雨。\n");
    Cli.Outcome copied =
        cli.run(
            "check",
            "2025-02-13",
            "copy",
            "--rules",
            "rules",
            "--select",
            "town-name",
            "--baseline",
            "b.json");
    assertThat(copied.code()).isEqualTo(1);
    assertThat(copied.err()).contains("1 new, 3 known");
  }

  @Test
  void reasonsAndFalsePositivesSurviveRewriting() {
    write();
    String edited =
        cli.read("b.json")
            .replaceFirst(
                "\"status\":\"accepted\",\"reason\":\"\"",
                "\"status\":\"false-positive\",\"reason\":\"旧地名，不改\"");
    cli.file("b.json", edited);
    cli.file("2025-02-13/A04.txt", "昨日落雨。\n谷雨过后，望胡镇来了客。\n");
    Cli.Outcome outcome = check("2025-02-13", "--baseline", "b.json", "--write-baseline", "b.json");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("3 entries, 1 new, 1 dropped");
    assertThat(cli.read("b.json"))
        .contains("\"status\":\"false-positive\",\"reason\":\"旧地名，不改\"")
        .containsOnlyOnce("旧地名");
    assertThat(check("2025-02-13", "--baseline", "b.json").err())
        .contains("0 new, 3 known (2 accepted, 1 false positives), 0 gone");
  }

  @Test
  void writingTwiceGivesTheSameBytesOneEntryALine() {
    write();
    String first = cli.read("b.json");
    assertThat(first.lines()).hasSize(5);
    assertThat(first.lines().skip(1).limit(3))
        .allMatch(line -> line.matches("\\{\"fingerprint\":\"[0-9a-f]{64}\",\"rule\":.*},?"));
    check("2025-02-13", "--write-baseline", "b.json", "--jobs", "8");
    assertThat(cli.read("b.json")).isEqualTo(first);
  }

  @Test
  void whatIsGoneIsToldAndPruned() {
    write();
    cli.file("2025-02-13/A04.txt", "望湖镇昨日落雨。\n");
    Cli.Outcome told = check("2025-02-13", "--baseline", "b.json");
    assertThat(told.code()).isZero();
    assertThat(told.err())
        .contains("gone from the baseline: 2025-02-13/A04 town-name ‘望胡’")
        .contains("1 gone")
        .contains("--prune-baseline");
    assertThat(cli.read("b.json").lines()).hasSize(5);
    check("2025-02-13", "--baseline", "b.json", "--prune-baseline");
    assertThat(cli.read("b.json").lines()).hasSize(4);
    assertThat(check("2025-02-13", "--baseline", "b.json").err()).contains("0 gone");
  }

  @Test
  void aRunOverOnePageSaysNothingOfTheOthers() {
    write();
    String before = cli.read("b.json");
    Cli.Outcome outcome = check("2025-02-13/A03.txt", "--baseline", "b.json", "--prune-baseline");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("2 known").contains("0 gone; 1 not checked in this run");
    assertThat(cli.read("b.json")).isEqualTo(before);
    check("2025-02-13/A03.txt", "--write-baseline", "b.json");
    assertThat(cli.read("b.json")).isEqualTo(before);
    cli.run(
        "check",
        "2025-02-13",
        "--rules",
        "rules",
        "--ignore",
        "town-name",
        "--baseline",
        "b.json",
        "--prune-baseline");
    assertThat(cli.read("b.json")).isEqualTo(before);
  }

  @Test
  void aRunThatCouldNotJudgeWritesNoBaseline() {
    write();
    String before = cli.read("b.json");
    byte[] torn = "望胡镇昨日落雨，望胡镇".getBytes(UTF_8);
    torn[20] = (byte) 0xFF;
    cli.file("2025-02-13/A04.txt", torn);
    Cli.Outcome outcome = check("2025-02-13", "--write-baseline", "b.json");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("the baseline was left as it was");
    assertThat(cli.read("b.json")).isEqualTo(before);
    assertThat(check("2025-02-13", "--write-baseline", "new.json").code()).isEqualTo(2);
    assertThat(Files.exists(folder.resolve("new.json"))).isFalse();
  }

  @Test
  void aMissingBaselineSaysHowToWriteOne() {
    Cli.Outcome outcome = check("2025-02-13", "--baseline", "none.json");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--write-baseline none.json");
  }

  @Test
  void aBrokenBaselineSaysWhereItIsBroken() {
    write();
    String good = cli.read("b.json");
    String[][] broken = {
      {
        good.replaceFirst("\"reason\"", "\"raeson\""),
        "b.json:2: unknown key ‘raeson’; did you mean"
      },
      {good.replaceFirst("accepted", "acepted"), "expected accepted or false-positive"},
      {good.replaceFirst("\"version\":1", "\"version\":2"), "no baseline of version 1"},
      {good.replaceFirst("\\},", "}"), "b.json:3: not JSON"},
      {good.substring(0, 60), "not JSON"},
      {"[]", "expected {\"version\":1"},
      {"", "expected {\"version\":1"},
    };
    for (String[] way : broken) {
      cli.file("b.json", way[0]);
      Cli.Outcome outcome = check("2025-02-13", "--baseline", "b.json");
      assertThat(outcome.err()).contains(way[1]);
      assertThat(outcome.code()).isEqualTo(2);
    }
  }
}
