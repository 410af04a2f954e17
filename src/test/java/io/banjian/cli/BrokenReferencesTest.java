package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An issue of four sound pairs, broken in one place each time: that place is found, and only it.
 */
final class BrokenReferencesTest {
  private static final Pattern FINDING =
      Pattern.compile("\"file\":\"([^\"]*)\".*?\"rule\":\"([^\"]*)\".*?\"text\":\"([^\"]*)\"");
  private static final Pattern EDIT = Pattern.compile("\"edits\":\\[(\\{.*?\\})\\]");

  @TempDir Path folder;

  private final Map<String, String> pages = new LinkedHashMap<>();

  BrokenReferencesTest() {
    pages.put(
        "A01.txt",
        """
        渡口日报
        2031年5月6日 星期二
        今日4版

        云岭水库昨日下闸蓄水

        本报讯 昨天上午，云岭水库的闸门缓缓落下，筹建了六年的工程开始蓄水。镇里的老人说，等这一天

        （下转A02版）

        渔市连夜搬进新码头

        本报讯 今天凌晨三点，第一船带鱼在新码头卸下。摊主们说，新棚子高，灯也亮，往后下雨天也

        （下转A03版）

        山里修通三十里公路

        本报讯 从昨天起，十七路公交车每天四趟开进山里。茶农们不必再挑担下山，收茶的车直接开到

        （下转A02版）
        """);
    pages.put(
        "A02.txt",
        """
        云岭水库昨日下闸蓄水

        （上接A01版）

        等了半辈子。下闸之后，水位每小时上涨三厘米，预计五月中旬可以达到设计高程。

        山里修通三十里公路

        （上接A01版）

        村口的晒场上。路修了两年，凿穿了三座山，架起七座桥。

        戏班在旧城唱了三夜

        本报讯 锣鼓响到半夜，晒谷场上坐满了人。琴师说，二十年没有见过这么多人，台下的孩子

        （下转A04版）
        """);
    pages.put(
        "A03.txt",
        """
        渔市连夜搬进新码头

        （上接A01版）

        不怕。渔政站的人挨个发了秤，秤上贴着编号，缺斤短两的拿着编号就能找到人。
        """);
    pages.put(
        "A04.txt",
        """
        戏班在旧城唱了三夜

        （上接A02版）

        散场了还不肯走。镇里答应秋后再请一回，台子就搭在老地方。
        """);
  }

  @Test
  void aSoundIssueIsSilent() {
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A01.txt, （下转A03版）, （下转A04版）, jump-without-continuation, A03",
    "A01.txt, （下转A03版）, （下转A09版）, jump-target-missing, A03",
    "A01.txt, （下转A03版）, （下转版）, jump-target-missing, A03",
    "A01.txt, （下转A03版）, （下转A0版）, jump-target-missing, A03",
    "A01.txt, （下转A03版）, （下转AO3版）, jump-malformed, 0",
    "A01.txt, （下转A03版）, （下转Ａ０３版）, jump-malformed, A03",
    "A01.txt, （下转A03版）, (下转A03版）, jump-malformed, （",
    "A01.txt, （下转A03版）, （下转A03版, jump-malformed, ）",
    "A01.txt, （下转A03版）, 下转A03版）, jump-malformed, （",
    "A01.txt, （下转A03版）, （卞转A03版）, jump-malformed, 下",
    "A01.txt, （下转A03版）, （下转A03饭）, jump-malformed, 版",
    "A02.txt, （下转A04版）, （下转A03版）, jump-without-continuation, A04",
    "A04.txt, （上接A02版）, （上接A01版）, continuation-without-jump, A02",
    "A04.txt, （上接A02版）, （上接版）, jump-target-missing, A02",
    "A04.txt, （上接A02版）, （上接A08版）, jump-target-missing, A02",
    "A03.txt, （上接A01版）, （直接A01版）, jump-malformed, 上",
    "A01.txt, （下转A03版）, 〈下转A03版）, jump-malformed, （",
    "A03.txt, （上接A01版）, （上接A01版】, jump-malformed, ）",
    "A01.txt, （下转A03版）, （下磚A03版）, jump-malformed, 转"
  })
  void theBrokenSideIsFoundAndPutRight(
      String page, String sound, String broken, String rule, String correction) {
    pages.computeIfPresent(page, (p, text) -> text.replace(sound, broken));
    List<String> lines = findings();
    assertThat(lines).as(broken).hasSize(1);
    Matcher finding = FINDING.matcher(lines.get(0));
    assertThat(finding.find()).isTrue();
    assertThat(finding.group(1)).endsWith(page);
    assertThat(finding.group(2)).isEqualTo(rule);
    assertThat(finding.group(3)).isEqualTo(broken);
    Matcher edit = EDIT.matcher(lines.get(0));
    assertThat(edit.find()).as(lines.get(0)).isTrue();
    assertThat(edit.group(1)).contains("\"text\":\"" + correction + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "A01.txt, （下转A03版）, （上接A03版）, continuation-without-jump",
    "A03.txt, （上接A01版）, （下转A01版）, jump-without-continuation"
  })
  void ofAPairThatPointsTheSameWayOnlyTheWrongSideIsFound(
      String page, String sound, String broken, String rule) {
    pages.computeIfPresent(page, (p, text) -> text.replace(sound, broken));
    assertThat(findings())
        .singleElement()
        .asString()
        .contains(page)
        .contains(rule)
        .contains(broken);
  }

  @Test
  void aReferenceThatLostBracketsAndNumberIsReadAtTheEndOfItsText() {
    pages.computeIfPresent(
        "A01.txt", (p, text) -> text.replace("往后下雨天也\n\n（下转A03版）", "往后下雨天也不怕。下转版"));
    assertThat(findings())
        .singleElement()
        .asString()
        .contains("jump-target-missing")
        .contains("\"text\":\"A03\"");
  }

  @Test
  void aMissingNumberIsWrittenAsItsOtherHalfWritesThem() {
    pages.replaceAll((page, text) -> text.replaceAll("([转接])A0", "$1"));
    pages.computeIfPresent("A02.txt", (p, text) -> text.replace("（下转4版）", "（下转版）"));
    assertThat(findings())
        .singleElement()
        .asString()
        .contains("jump-target-missing")
        .contains("\"text\":\"4\"");
  }

  @Test
  void aReferenceWithoutNumberGetsItsBracketsBackWithIt() {
    pages.computeIfPresent("A04.txt", (p, text) -> text.replace("（上接A02版）", "《上接版"));
    assertThat(findings())
        .singleElement()
        .asString()
        .contains("jump-target-missing")
        .contains("\"text\":\"（\"", "\"text\":\"A02\"", "\"text\":\"）\"");
  }

  @Test
  void anOrdinalThatWentWithTheNumberComesBackWhereItIsTheHabitOfThePage() {
    pages.replaceAll((page, text) -> text.replaceAll("转A0", "转第A0"));
    pages.computeIfPresent("A01.txt", (p, text) -> text.replace("（下转第A03版）", "（下转版）"));
    assertThat(findings())
        .singleElement()
        .asString()
        .contains("jump-target-missing")
        .contains("\"text\":\"第A03\"");
  }

  @Test
  void numbersAndTextsThatAgreeOutweighAHeadlineBesideTheReference() {
    pages.computeIfPresent(
        "A02.txt",
        (p, text) ->
            text.replace("\n\n（上接A01版）\n\n等了", "\n\n等了").replace("（上接A01版）\n\n", "（上接A01版）"));
    assertThat(findings())
        .singleElement()
        .asString()
        .contains("jump-without-continuation")
        .contains("\"line\":9,");
  }

  @Test
  void inAnIssueThatPrintsBothHalvesAHeadlineAloneIsNoAnswer() {
    pages.computeIfPresent("A04.txt", (p, text) -> text.replace("（上接A02版）\n\n", ""));
    assertThat(findings())
        .singleElement()
        .asString()
        .contains("jump-without-continuation")
        .contains("（下转A04版）");
  }

  @Test
  void inAnIssueThatSeldomPrintsTheSecondHalfAHeadlineIsEnough() {
    pages.replaceAll((page, text) -> text.replace("（上接A01版）\n\n", ""));
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"（下转A03版）, 转A03版, 转版", "（下转A03版）, 下转A03版, '下转\nA03版'"})
  void aReferenceWithoutBracketsOnALineOfItsOwnIsRead(String sound, String bare, String broken) {
    pages.replaceAll((page, text) -> text.replace("（", "").replace("）", "").replace(sound, bare));
    String plain = sound.substring(1, sound.length() - 1);
    String lines = broken.replace("\\n", "\n");
    pages.computeIfPresent("A01.txt", (p, text) -> text.replace(plain, lines));
    List<String> found = findings().stream().filter(f -> !f.contains("jump-misplaced")).toList();
    assertThat(found).hasSize(broken.equals("转版") ? 1 : 0);
    assertThat(found).allMatch(f -> f.contains("jump-target-missing") && f.contains("\"A03\""));
  }

  @Test
  void aJumpWithoutARestIsFound() {
    pages.computeIfPresent("A03.txt", (p, text) -> "茶厂添了夜班\n\n本报讯 女工们领到了新的工牌，夜班的车停在厂门口。\n");
    assertThat(findings()).singleElement().asString().contains("jump-without-continuation");
  }

  @Test
  void aRestWithoutAJumpIsFound() {
    pages.computeIfPresent("A02.txt", (p, text) -> text.replace("（下转A04版）", ""));
    assertThat(findings()).singleElement().asString().contains("continuation-without-jump");
  }

  @Test
  void aReferenceBrokenOverTheLinesOfTwoColumnsIsRead() {
    pages.computeIfPresent(
        "A01.txt", (p, text) -> text.replace("（下转A03版）", "（下转    收茶的车直接\n开到了村口。 A03版）"));
    assertThat(findings().stream().filter(f -> !f.contains("jump-misplaced"))).isEmpty();
  }

  private List<String> findings() {
    Cli cli = new Cli(folder);
    pages.forEach((name, text) -> cli.file("2031-05-06/" + name, text));
    Cli.Outcome outcome =
        cli.run("check", "2031-05-06", "--select", "reference", "--format", "jsonl");
    assertThat(outcome.code()).as(outcome.err()).isLessThan(2);
    return outcome.out().lines().toList();
  }
}
