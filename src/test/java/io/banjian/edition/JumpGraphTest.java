package io.banjian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JumpGraphTest {
  private static final String FIRST =
      """
      云岭水库今起蓄水

      本报讯 昨天上午，云岭水库的闸门缓缓落下，筹建了六年的工程开始蓄水。

      （下转%s版）

      渔市搬进新码头

      本报讯 今天凌晨三点，第一船带鱼在新码头卸下。摊主们说，新棚子高，灯也亮。

      （下转%s版）
      """;
  private static final String SECOND =
      """
      渔市搬进新码头

      （上接%s版）

      新码头的冰库能存三百吨鱼，过磅之后十分钟就能入库。

      云岭水库今起蓄水

      （上接%s版）

      下闸之后，水位每小时上涨三厘米，预计五月中旬可以达到设计高程。
      """;

  private static final String BEES = "天刚蒙蒙亮，青柚镇的蜂农就把蜂箱抬上了卡车。养蜂人顾春来说，一百二十箱蜂要赶在中午以前运到乌岭，晚了蜂王会闹脾气。";
  private static final String MORE_BEES = "到乌岭的时候太阳正好当顶，蜂箱一字排开，工蜂就往槐树林里飞。顾春来蹲在蜂箱边数了半天，养蜂合作社算过账。";
  private static final String TEA = "停了二十年的枫木山茶油坊又冒烟了。八个汉子喊着号子撞榨，金黄的茶油顺着榨槽往下淌。油坊主人靳老三说，古法出油少。";
  private static final String REST_OF_BOTH =
      "（上接1版）\n\n靳老三把第一桶茶油送给了敬老院。油坊还要再修一间蒸房，请两个年轻人学撞榨，古法的茶油供不应求。\n\n（上接版）\n\n" + MORE_BEES + "\n";

  @Test
  void aPairBelongsTogetherByItsHeadline() {
    JumpGraph graph = graph(FIRST.formatted("2", "2"), SECOND.formatted("1", "1"));
    assertThat(graph.links()).hasSize(2);
    assertThat(graph.links()).allMatch(JumpGraph.Link::nextAgrees);
    JumpGraph.Link one = graph.links().get(0);
    JumpGraph.Link other = graph.links().get(1);
    assertThat(one.next().jump().block() < other.next().jump().block())
        .as("the first article of page 1 is the second of page 2")
        .isEqualTo(one.previous().jump().block() > other.previous().jump().block());
  }

  @Test
  void aWrongNumberDoesNotPartThem() {
    JumpGraph graph = graph(FIRST.formatted("2", "7"), SECOND.formatted("1", "1"));
    assertThat(graph.links()).hasSize(2);
    assertThat(graph.links()).filteredOn(l -> !l.nextAgrees()).hasSize(1);
  }

  @Test
  void withoutAHeadlineTwoNumbersThatNameEachOtherAreAPair() {
    JumpGraph graph = graph("昨天上午，闸门缓缓落下。\n\n（下转2版）\n", "（上接1版）\n\n下闸之后，水位每小时上涨三厘米。\n");
    assertThat(graph.links()).hasSize(1);
  }

  @Test
  void withoutAHeadlineTheTextsTellWhichBelongTogether() {
    JumpGraph graph = graph(BEES + "\n\n（下转版）\n\n" + TEA + "\n\n（下转2版）\n", REST_OF_BOTH);
    assertThat(graph.links()).hasSize(2);
    assertThat(graph.links())
        .allMatch(l -> text(l.next()).contains("蜂") == text(l.previous()).contains("蜂"));
  }

  @Test
  void theTextOfAnotherReferenceIsNotItsOwn() {
    JumpGraph graph = graph(BEES + "（下转版）\n\n（下转2版）\n", REST_OF_BOTH);
    assertThat(graph.links())
        .filteredOn(l -> text(l.previous()).contains("蜂"))
        .hasSize(1)
        .allMatch(l -> l.next().jump().target().isEmpty());
  }

  @Test
  void aLineTakenForAHeadlineMayBeTheText() {
    String rest = "（上接1版）\n\n昨天的雨下了一夜。\n\n（上接1版）\n\n青柚蜂农\n\n" + MORE_BEES + "\n";
    JumpGraph graph = graph(BEES + "\n\n（下转2版）\n", rest);
    assertThat(graph.links()).hasSize(1);
    assertThat(graph.links().get(0).previous().jump().span().start())
        .isEqualTo(rest.lastIndexOf("（上接1版）"));
  }

  @Test
  void bothNumbersWrongAreOutweighedByTheTexts() {
    JumpGraph graph = graph("今日2版\n\n" + BEES + "\n\n（下转6版）\n", "（上接7版）\n\n" + MORE_BEES + "\n");
    assertThat(graph.links()).hasSize(1);
    assertThat(graph.links().get(0).nextAgrees()).isFalse();
  }

  @Test
  void anotherMatterDoesNotAnswerAWrongNumber() {
    JumpGraph graph = graph("今日2版\n\n" + TEA + "\n\n（下转6版）\n", "（上接7版）\n\n" + MORE_BEES + "\n");
    assertThat(graph.links()).isEmpty();
  }

  @Test
  void misreadHeadlinesAreStillTheSame() {
    assertThat(new Heading("云岭水库今起蓄水", 0).isSame(new Heading("云岭水库会起蓄水", 9))).isTrue();
    assertThat(new Heading("云岭水库今起蓄水", 0).isSame(new Heading("渔市搬进新码头", 9))).isFalse();
    assertThat(new Heading("图片", 0).isSame(new Heading("图片", 9))).isFalse();
  }

  private static String text(JumpGraph.End end) {
    return String.join("", end.jump().texts());
  }

  private static JumpGraph graph(String... pages) {
    List<PageSummary> summaries = new ArrayList<>();
    for (int i = 0; i < pages.length; i++) {
      Page page =
          new Page(
              new PageId("", "issue", "" + (i + 1)), (i + 1) + ".txt", SourceText.of(pages[i]));
      summaries.add(PageSummary.of(page, PageView.of(page.text())));
    }
    return JumpGraph.of(new IssueExtent(summaries, List.of(), List.of()));
  }
}
