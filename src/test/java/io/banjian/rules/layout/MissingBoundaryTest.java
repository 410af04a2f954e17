package io.banjian.rules.layout;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingBoundaryTest {
  private final RuleTester rule = RuleTester.of("missing-boundary");

  private static final String PARTED =
      """
      青禾镇今年种下早稻
      三万亩，比去年多出一
      成。连日来，收割机白天
      下田。

      粮站站长闻一舟说，
      今年的收购价每斤提高了
      五分钱，值得。

      石桥号昨天装着新米
      启航，沿石桥河一路往东，
      今天傍晚到港。

      """;

  @Test
  void aHeadlineGluedToTheTextBelowItIsParted() {
    rule.page(PARTED + "新渠开闸放水 秧田不再愁旱⟦\n⟧石桥河上的新渠昨天\n开闸，渠水一路往东流，\n农户守在田头。\n").isSafe();
  }

  @Test
  void theBreakIsMadeInThePagesOwnLineEnds() {
    String windows = PARTED.replace("\n", "\r\n");
    String tail = "镇里还在田头搭起凉\r\n棚，备下绿豆汤，请下田\r\n的人歇一歇。%s到昨天傍晚，全镇的\r\n稻田已经收了一半，机手\r\n们都说快。\r\n";
    rule.page(windows + tail.formatted("⟦\r\n⟧")).fixesTo(windows + tail.formatted("\r\n\r\n"));
  }

  @Test
  void linesOfOneHeadlineStandCloseInPrint() {
    rule.page(PARTED + "青禾早稻今天开镰\n二十台收割机赶农时\n\n记者 闻 舟\n通讯员 石 林\n");
  }

  @Test
  void whatBreaksOffInMidSentenceIsNoBlockOfItsOwn() {
    // beside a picture the measure changes, and the narrow lines look like a headline
    rule.page(PARTED + "新渠放水，\n两岸欢腾，\n镇里还在田头搭起凉棚，备下绿豆汤。\n");
    rule.page(PARTED + "渠水、粮仓、\n镇里还在田头搭起凉棚，备下绿豆汤，请下田的人歇一歇再干。\n");
  }

  @Test
  void theLinesOfAPoemStandClose() {
    rule.page(PARTED + "夜泊青禾听水声，\n一灯摇过石桥明。\n渔翁不问今宵月，\n只数归帆到几更。\n");
  }
}
