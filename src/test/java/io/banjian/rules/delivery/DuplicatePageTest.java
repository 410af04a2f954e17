package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.DeliveryTester;
import org.junit.jupiter.api.Test;

final class DuplicatePageTest {
  private static final String FERRY =
      "本报讯 渡口镇的新船今天下水，一次能载四十人，还能载两辆小车。船老大姓庞，在江上走了三十年，"
          + "他说从前逢到大雾只好停航，如今船上有了雷达，雾天照样开。船票涨了一块钱，镇里给上学的孩子发了月票，"
          + "拿着校牌就能上船，过江只要一刻钟。\n";
  private static final String MARKET =
      "本报讯 今天凌晨三点，第一船带鱼在新码头卸下。摊主们说，新棚子高，灯也亮，夏天不会再臭。"
          + "渔政站的人挨个发了秤，秤上贴着编号，缺斤短两的，拿着编号就能找到人。老码头留给了夜里出海的小船，"
          + "灯塔照旧亮着，守塔人换了班。\n";

  private final DeliveryTester rule = DeliveryTester.of("duplicate-page");

  @Test
  void theCopyIsThePageThatContradictsItsOwnName() {
    assertThat(
            rule.finds(
                "⟦--- 2031-05-06/A01 ---⟧\nA02 要闻 2031年5月6日 星期二\n"
                    + FERRY
                    + "--- 2031-05-06/A02 ---\nA02 要闻 2031年5月6日 星期二\n"
                    + FERRY))
        .containsExactly("This page holds the same text as 2031-05-06/A02");
  }

  @Test
  void aPageOfAnotherDayIsFoundAmongAllIssues() {
    rule.finds(
        "--- 2031-05-06/1 ---\n"
            + FERRY
            + "--- 2031-05-07/1 ---\n"
            + MARKET
            + "⟦--- 2031-05-08/1 ---⟧\n"
            + FERRY);
  }

  @Test
  void mastheadsAndImprintsAreNoCommonText() {
    String imprint = "渡口镇人民路一号 全年定价三百元 每份两元 本报法律顾问庞大江 印刷渡口印务有限公司\n";
    StringBuilder delivery = new StringBuilder();
    String[] news = {FERRY, MARKET, "山里的路修通了，班车一天四趟开进村口，茶农们不必再挑担下山。\n"};
    for (int i = 0; i < news.length; i++) {
      delivery.append("--- 2031-05-0" + (i + 1) + "/1 ---\n").append(news[i]).append(imprint);
    }
    rule.isSilent(delivery.toString());
  }
}
