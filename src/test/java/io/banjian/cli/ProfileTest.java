package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client asks of a delivery stands in a profile. */
final class ProfileTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void delivery() {
    cli = new Cli(folder);
    cli.file(
        "house/town.yaml",
        """
        id: town-name
        severity: warning
        table: {望胡: 望湖}
        fix: {kinds: [substitution]}
        title: {zh: 镇名有误, en: Wrong town}
        """);
    cli.file("2025-02-13/A01.txt", "第1版，野村在望胡镇。望胡镇东是望胡渠。\n");
    cli.file("2025-02-13/A02.txt", "第2版，野村在望湖镇，镇东是渠。\n");
  }

  private Cli.Outcome check(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "check";
    args[1] = "2025-02-13";
    args[2] = "--rules";
    args[3] = "house";
    System.arraycopy(more, 0, args, 4, more.length);
    return cli.run(args);
  }

  private Cli.Outcome under(String profile) {
    cli.file("client.yaml", profile);
    return check("--profile", "client.yaml", "--lang", "en");
  }

  @Test
  void aLimitThatIsPassedRejectsAndIsNamed() {
    Cli.Outcome outcome =
        under("extends: newspaper\nlimits: {warnings: 2, defects-per-10000: 2000}\n");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("  above: warnings: 3, limit 2\n")
        .contains("  within: errors: 0, limit 0\n")
        .contains("  within: suspected defects per 10,000 characters: 789.47, limit 2000\n")
        .endsWith("Verdict: rejected\n");
    assertThat(under("limits: {warnings: 3}\n").code()).isZero();
    assertThat(under("limits: {defects-per-10000: 789.4}\n").code()).isEqualTo(1);
  }

  @Test
  void theJsonReportHoldsEveryCriterion() {
    cli.file("client.yaml", "limits: {rules: {town-name: 2}, faulty-pages-percent: 10}\n");
    assertThat(check("--profile", "client.yaml", "--format", "json").out())
        .contains(
            "\"criteria\":[{\"id\":\"errors\",\"name\":\"错误\",\"limit\":0,\"measured\":0,\"passed\":true},"
                + "{\"id\":\"faulty-pages-percent\",\"name\":\"有错误的版面（%）\",\"limit\":10,\"measured\":0,"
                + "\"passed\":true},{\"id\":\"rules/town-name\",\"name\":\"镇名有误\",\"limit\":2,"
                + "\"measured\":3,\"passed\":false}]")
        .contains("\"verdict\":\"rejected\"");
  }

  @Test
  void aLimitOnErrorsTakesThePlaceOfFailOnUnlessThatIsSaidForTheRun() {
    String tolerant = "severity: {town-name: error}\nlimits: {errors: 3}\n";
    assertThat(under(tolerant).code()).isZero();
    assertThat(check("--profile", "client.yaml", "--fail-on", "error").code()).isEqualTo(1);
    assertThat(under("severity: {town-name: error}\nlimits: {errors: 2}\n").code()).isEqualTo(1);
    assertThat(check("--profile", "client.yaml", "--fail-on", "never").code()).isEqualTo(1);
    assertThat(under("severity: {town-name: error}\nfail-on: never\n").code()).isZero();
  }

  @Test
  void aProfileBuildsOnAnotherAndDecidesWhereTheyDiffer() {
    cli.file("clients/base.yaml", "extends: gate\nseverity: {town-name: error}\nignore: [width]\n");
    cli.file("clients/own.yaml", "extends: base.yaml\nseverity: {town-name: info}\n");
    assertThat(check("--profile", "clients/base.yaml").code()).isEqualTo(1);
    assertThat(check("--profile", "clients/own.yaml").code()).isZero();
    assertThat(check("--profile", "clients/own.yaml", "--severity", "town-name=error").code())
        .isEqualTo(1);
    assertThat(check("--profile", "clients/own.yaml", "--ignore", "custom").err())
        .doesNotContain("custom 3");
  }

  @Test
  void whatABaseLeavesOutCanBeTakenIn() {
    cli.file("2025-02-13/A01.txt", "野村在望湖镇,镇东是渠。\n");
    cli.file("base.yaml", "ignore: [width, town-name]\n");
    cli.file("client.yaml", "extends: base.yaml\nenable: [half-width-punctuation]\n");
    assertThat(check("--profile", "base.yaml", "--format", "jsonl").out()).isEmpty();
    assertThat(check("--profile", "client.yaml", "--format", "jsonl").out())
        .contains("half-width-punctuation");
    assertThat(check("--profile", "base.yaml", "--select", "width", "--format", "jsonl").out())
        .contains("half-width-punctuation");
  }

  @Test
  void parametersAreSetByTheProfileByTheConfigurationAndForOneRun() {
    cli.file("2025-02-13/A01.txt", "渠长说：\"水来了。\"村里人都听见了这句话。\n");
    cli.file("client.yaml", "parameters: {ascii-quotes: {shape: corner}}\n");
    assertThat(check("--profile", "client.yaml", "--format", "jsonl").out()).contains("「");
    assertThat(check("--format", "jsonl").out()).contains("“").doesNotContain("「");
    assertThat(check("--parameters", "ascii-quotes.shape=corner", "--format", "jsonl").out())
        .contains("「");
    cli.file("2025-02-13/banjian.yaml", "parameters:\n  ascii-quotes: {shape: corner}\n");
    assertThat(check("--format", "jsonl").out()).contains("「");
    assertThat(check("--print-config").out())
        .contains("parameters: ['ascii-quotes.shape=corner']  # 2025-02-13/banjian.yaml:2\n");
  }

  @Test
  void theHousesOwnNamesOfPagesAreRead() {
    cli.file("dump/wanbao_130225_b07.txt", "野村在望胡镇。\n");
    cli.file(
        "client.yaml",
        "identity: ['(?<paper>[a-z]+)_(?<issue>\\d{6})_(?<page>[a-z]\\d+)\\.txt$']\n");
    Cli.Outcome outcome =
        cli.run(
            "check", "dump", "--rules", "house", "--profile", "client.yaml", "--format", "jsonl");
    assertThat(outcome.out()).contains("\"page\":\"wanbao/130225/b07\"");
  }

  @Test
  void theGateLeavesHintsOutAndTheEditorIsNotJudgedFor() {
    cli.file("2025-02-13/A01.txt", "");
    assertThat(check().code()).isEqualTo(1);
    assertThat(check("--profile", "gate").code()).isEqualTo(1);
    Cli.Outcome editor = check("--profile", "editor", "--lang", "zh");
    assertThat(editor.code()).isZero();
    assertThat(editor.err()).contains("错误 1").contains("结论：合格");
  }

  @Test
  void thePlaceThatDecidedIsPrinted() {
    cli.file(
        "client.yaml", "extends: gate\nseverity:\n  town-name: error\nlimits: {warnings: 5}\n");
    String printed = check("--profile", "client.yaml", "--print-config").out();
    assertThat(printed)
        .contains("profile: 'client.yaml'  # command line\n")
        .contains("fail-on: error  # rules/profiles/newspaper.yaml:6\n")
        .contains("#   split-line: off  # rules/profiles/gate.yaml:7\n")
        .contains("#   town-name: error  # client.yaml:3\n")
        .contains("#   stray-space: warning\n")
        .contains("#   warnings: 5\n");
    assertThat(check("--severity", "town-name=info", "--ignore", "width", "--print-config").out())
        .contains("#   town-name: info  # --severity\n")
        .contains("#   stray-space: off  # --select, --ignore\n");
  }

  @Test
  void whatAProfileGetsWrongIsSaidWithItsLine() {
    String[][] wrong = {
      {
        "extends: newspapr\n",
        "client.yaml:1: ‘extends’: no profile and no file ‘newspapr’; did you mean ‘newspaper’?"
      },
      {"extends: client.yaml\n", "build on one another"},
      {"ignore:\n  - width\n  - town\n", "client.yaml:3: no rule or family ‘town’"},
      {"severity: {town-name: grave}\n", "client.yaml:1: ‘town-name’: found ‘grave’"},
      {"severity:\n  town: error\n", "client.yaml:2: no rule ‘town’"},
      {
        "parameters: {town-name: {x: 1}}\n",
        "client.yaml:1: ‘parameters’: ‘town-name’ has no parameters"
      },
      {"limits: {warnings: many}\n", "expected a number"},
      {"limits: {warnings: -1}\n", "a number from 0 upward"},
      {"limits: {warnings: NaN}\n", "a number from 0 upward"},
      {"limits: {waranings: 1}\n", "did you mean ‘warnings’?"},
      {"identity: ['(?<page>[']\n", "client.yaml:1: ‘identity’: "},
      {"identity: ['\\d+']\n", "which part is the (?<page>…)"},
      {"identity: ['(?<pag>\\d+)']\n", "(?<pag>…)"},
      {"colour: red\n", "unknown key ‘colour’"},
    };
    for (String[] way : wrong) {
      Cli.Outcome outcome = under(way[0]);
      assertThat(outcome.err()).as(way[0]).contains(way[1]);
      assertThat(outcome.code()).as(way[0]).isEqualTo(2);
    }
  }

  @Test
  void aProfileOfAliasesUponAliasesOrOfMegabytesIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
    }
    assertThat(under(bomb.toString()).code()).isEqualTo(2);
    assertThat(under("select: &a [*a]\n").code()).isEqualTo(2);
    assertThat(under("# " + "x".repeat(5 << 20) + "\n").err())
        .contains("client.yaml:1: more than 4 MB");
  }

  @Test
  void aJunitReportIsNeverGreenerThanTheVerdict() {
    cli.file("client.yaml", "limits: {defects-per-10000: 5}\n");
    Cli.Outcome outcome = check("--profile", "client.yaml", "--format", "junit");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("failures=\"1\"")
        .contains("<testcase name=\"defects-per-10000\"")
        .contains("789.47 &gt; 5");
    cli.file("client.yaml", "severity: {town-name: error}\nlimits: {errors: 5}\n");
    assertThat(check("--profile", "client.yaml", "--format", "junit").out())
        .contains("failures=\"0\"");
  }

  @Test
  void correctingFollowsTheProfile() {
    cli.file("2025-02-13/A01.txt", "野村在望湖镇,镇东是渠。\n");
    cli.file("client.yaml", "ignore: [half-width-punctuation]\n");
    assertThat(cli.run("fix", "2025-02-13/A01.txt").out()).contains("，");
    assertThat(cli.run("fix", "2025-02-13/A01.txt", "--profile", "client.yaml").out())
        .contains(",");
  }
}
