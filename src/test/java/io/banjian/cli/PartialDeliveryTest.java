package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor who hands over single pages, named in the house's own way, in a table. */
final class PartialDeliveryTest {
  private static final String PARTIAL =
      "extends: newspaper\nparameters:\n  missing-page: {deliveries: partial}\n";
  private static final String NAMES = "identity: ['n(?<date>\\d{8})x(?<page>\\d\\d)x']\n";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void delivery() {
    cli = new Cli(folder);
    cli.file(
        "delivery/pages.jsonl",
        """
        {"file": "b7/n20320309x01x.txt", "text": "渡头晚报\\n今日8版\\n\\n渡轮昨天试航。"}
        {"file": "b7/n20320309x03x.txt", "text": "茶油坊昨天开榨。"}
        """);
  }

  private Cli.Outcome check(String profile) {
    cli.file("client.yaml", profile);
    return cli.run("check", "delivery", "--profile", "client.yaml", "--lang", "zh");
  }

  @Test
  void aMastheadThatPromisesMoreIsHeldAgainstWholeIssues() {
    assertThat(check("extends: newspaper\n" + NAMES).out())
        .contains("这一期缺 6 版：02、04、05、06、07、08（报头说有 8 版）");
  }

  @Test
  void whoDeliversSinglePagesMissesNone() {
    Cli.Outcome outcome = check(PARTIAL + NAMES);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  @Test
  void whatTheManifestListsIsMissedAllTheSame() {
    cli.file(
        "delivery/manifest.csv",
        "file\nb7/n20320309x01x.txt\nb7/n20320309x02x.txt\nb7/n20320309x03x.txt\n");
    assertThat(check(PARTIAL + NAMES).out()).contains("缺第 02 版").doesNotContain("04");
  }

  @Test
  void aWordTheParameterDoesNotKnowIsRefused() {
    assertThat(check("parameters:\n  missing-page: {deliveries: some}\n").err())
        .contains("expected whole, partial");
  }

  @Test
  void theTargetOfAReferenceIsNamedAsItsPageIs() {
    cli.file("issue/A01.txt", "渡轮试航\n\n渡轮昨天在北湾试航。\n\n（下转2版）\n");
    cli.file("issue/A02.txt", "渡轮试航\n\n（上接1版）\n\n试航绕湾一周。\n");
    assertThat(cli.run("check", "issue", "--format", "json").out())
        .contains("\"target\":\"A02\"")
        .contains("\"target\":\"A01\"");
  }

  @Test
  void fixLeavesAloneWhatIsWaived() {
    cli.file("A01.txt", "渡轮昨天试航,绕湾一周。船厂放了鞭炮,人人叫好。\n");
    cli.file(
        "waivers.yaml",
        "waivers:\n  - {rule: half-width-punctuation, text: '试航,绕湾', reason: 原样, who: 李渠}\n");
    assertThat(cli.run("fix", "A01.txt", "--output", "fixed", "--waivers", "waivers.yaml").code())
        .isZero();
    assertThat(cli.read("fixed/A01.txt")).isEqualTo("渡轮昨天试航,绕湾一周。船厂放了鞭炮，人人叫好。\n");
  }

  @Test
  void aProfileNestedWithoutEndIsRefused() {
    Cli.Outcome outcome = check("title: " + "[".repeat(100_000));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("client.yaml:1").doesNotContain("at org.");
  }
}
