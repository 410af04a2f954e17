package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody answers for is shown and does not count, as long as it holds. */
final class WaiversTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void delivery() {
    cli = new Cli(folder);
    cli.file(
        "house/town.yaml",
        """
        id: town-name
        severity: error
        table: {望胡: 望湖}
        fix: {kinds: [substitution]}
        title: {zh: 镇名有误, en: Wrong town}
        """);
    cli.file("2025-02-13/A01.txt", "野村在望胡镇。\n渠长说：野村东是望胡\n渠，渠北是田。\n");
    cli.file("2025-02-13/A02.txt", "野村在望胡镇。\n");
  }

  private Cli.Outcome under(String waivers, String... more) {
    cli.file("waivers.yaml", waivers);
    String[] args = new String[more.length + 6];
    System.arraycopy(
        new String[] {"check", "2025-02-13", "--rules", "house", "--waivers", "waivers.yaml"},
        0,
        args,
        0,
        6);
    System.arraycopy(more, 0, args, 6, more.length);
    return cli.run(args);
  }

  private static String waiver(String about) {
    return "waivers:\n  - {" + about + ", reason: 旧地名, who: 李渠}\n";
  }

  @Test
  void whatIsWaivedDoesNotCountAndIsShown() {
    Cli.Outcome outcome = under(waiver("rule: town-name"), "--format", "jsonl", "--lang", "en");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("Waived: 3 findings.\n");
    assertThat(outcome.out().lines())
        .hasSize(3)
        .allMatch(line -> line.contains("\"waived\":true,\"reason\":\"旧地名（李渠）\""));
  }

  @Test
  void aWaiverHoldsForTheFamilyThePageOrThePatternThatItNames() {
    String[][] ways = {
      {"rule: [stray-space, custom]", "3"},
      {"page: 2025-02-13/A01", "2"},
      {"page: '2025-02-13/A*'", "3"},
      {"page: '**/A02.txt', rule: town-name", "1"},
      {"page: '*'", "0"},
      {"rule: town-name, text: 野村在望胡镇", "2"},
      {"rule: town-name, text: 东是望胡渠", "1"}, // as one reads it, over the line break
      {"rule: town-name, text: 望", "3"},
      {"rule: town-name, text: 渠北是田", "0"},
    };
    for (String[] way : ways) {
      String out = under(waiver(way[0]), "--format", "jsonl").out();
      assertThat(out.lines().filter(line -> line.contains("\"waived\":true")).count())
          .as(way[0])
          .isEqualTo(Long.parseLong(way[1]));
    }
  }

  @Test
  void aWaiverHoldsUpToItsLastDay() {
    assertThat(under(waiver("rule: town-name, until: 2999-12-31")).code()).isZero();
    Cli.Outcome expired = under(waiver("rule: town-name, until: 2001-01-01"), "--lang", "en");
    assertThat(expired.code()).isEqualTo(1);
    assertThat(expired.err())
        .contains("waivers.yaml:2: this waiver has expired: town-name (李渠)")
        .contains("Waived: 0 findings; 1 expired.");
  }

  @Test
  void aWaiverThatWaivesNothingIsNamedUnlessItsPageOrRuleHadNoPartInTheRun() {
    Cli.Outcome unused =
        under(
            waiver("rule: town-name, page: 2025-02-13/A02, text: 渡口"),
            "--format",
            "json",
            "--lang",
            "en");
    assertThat(unused.err())
        .contains("waivers.yaml:2: this waiver waives nothing: town-name 2025-02-13/A02 “渡口” (李渠)");
    assertThat(unused.out())
        .contains("\"waivers\":{\"file\":\"waivers.yaml\",\"waived\":0,\"unused\":[{\"line\":2,");
    assertThat(under(waiver("rule: town-name, page: 2025-02-14/A01")).err())
        .doesNotContain("nothing");
    assertThat(under(waiver("rule: stray-space"), "--ignore", "stray-space").err())
        .doesNotContain("nothing");
    assertThat(under(waiver("rule: stray-space")).err()).contains("nothing");
  }

  @Test
  void fixLeavesAloneWhatIsWaivedAndSaysHowMuch() {
    cli.file("page/A01.txt", "渡轮昨天试航,绕湾一周。北湾的老人,孩子都来看。\n");
    cli.file("waivers.yaml", waiver("rule: half-width-punctuation, text: '试航,绕湾'"));
    String[] fix = {"fix", "page", "--output", "out", "--waivers", "waivers.yaml", "--lang", "en"};
    Cli.Outcome outcome = cli.run(fix);
    assertThat(outcome.err()).contains("Waived and left as they are: 1 finding.");
    assertThat(cli.read("out/A01.txt")).isEqualTo("渡轮昨天试航,绕湾一周。北湾的老人，孩子都来看。\n");
    cli.file("waivers.yaml", waiver("rule: private-use-character"));
    assertThat(cli.run(fix).err()).contains("Waived and left as they are: 0 findings.");
    assertThat(cli.run("fix", "page", "--output", "out", "--lang", "en").err())
        .doesNotContain("Waived");
  }

  @Test
  void waiversAndBaselineStandBesideEachOther() {
    under(waiver("page: 2025-02-13/A02"), "--write-baseline", "b.json");
    assertThat(cli.read("b.json")).contains("2025-02-13/A01").doesNotContain("2025-02-13/A02");
    Cli.Outcome both =
        under(waiver("page: 2025-02-13/A02"), "--baseline", "b.json", "--lang", "en");
    assertThat(both.code()).isZero();
    assertThat(both.err()).contains("0 new, 2 known").contains("Waived: 1 finding.");
    assertThat(under("waivers: []\n", "--baseline", "b.json").code()).isEqualTo(1);
  }

  @Test
  void theConfigurationNamesTheFileFromWhereItLies() {
    cli.file("2025-02-13/lists/w.yaml", waiver("rule: town-name"));
    cli.file("2025-02-13/banjian.yaml", "waivers: lists/w.yaml\n");
    assertThat(cli.run("check", "2025-02-13", "--rules", "house").code()).isZero();
  }

  @Test
  void whatAWaiverGetsWrongIsSaidWithItsLine() {
    String[][] wrong = {
      {"waivers:\n  - {rule: town-name, who: 李渠}\n", "waivers.yaml:2: the key ‘reason’ is missing"},
      {"waivers:\n  - {rule: town-name, reason: x, who: ' '}\n", "‘who’ is empty"},
      {"waivers:\n  - {reason: x, who: y}\n", "for which ‘rule’ or ‘page’"},
      {waiver("rule: town"), "no rule or family ‘town’"},
      {waiver("rule: town-name, until: 明年"), "expected a day like 2025-06-30"},
      {waiver("rule: town-name, untill: 2025-06-30"), "did you mean ‘until’?"},
      {"- rule: town-name\n", "expected keys and values"},
      {"waivers: all\n", "expected a list"},
    };
    for (String[] way : wrong) {
      Cli.Outcome outcome = under(way[0], "--lang", "en");
      assertThat(outcome.err()).as(way[0]).contains(way[1]);
      assertThat(outcome.code()).as(way[0]).isEqualTo(2);
    }
  }

  @Test
  void noWaiverMakesAnUnreadablePageReadable() {
    cli.file(
        "2025-02-13/A03.txt",
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0x93, 0x41});
    assertThat(under(waiver("page: '**'")).code()).isEqualTo(2);
  }
}
