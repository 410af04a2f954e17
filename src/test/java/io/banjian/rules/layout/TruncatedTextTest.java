package io.banjian.rules.layout;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class TruncatedTextTest {
  private final RuleTester rule = RuleTester.of("truncated-text");

  private static final String COLUMN =
      """
      本报讯 青禾镇今年种下
      早稻三万亩，比去年多出一
      成。连日来，镇里的二十台
      收割机白天下田，夜里检
      修。

      粮站站长闻一舟说，今
      年的收购价每斤提高了五分
      钱，农户把稻谷运到站里，
      """;

  @Test
  void aFullLineInMidSentenceAtTheEndOfAnArticleIsReported() {
    rule.page(COLUMN + "⟦当天就能拿到钱。镇里还在⟧\n\n石桥号下水 新米装满舱\n\n记者 石 林\n")
        .hasNoFix()
        .says(Language.ZH, "段末缺失：句子没有写完")
        .says(Language.EN, "The end of the paragraph is missing");
  }

  @Test
  void aShortLineWithoutAFullStopLostAMarkAndNoText() {
    rule.page(COLUMN + "当天就能拿到\n\n石桥号下水 新米装满舱\n\n记者 石 林\n");
  }

  @Test
  void ornamentsMayStandBeforeTheJump() {
    rule.page(COLUMN + "当天就能拿到钱。镇里还在\n\n▲ ▲\n\n（下转A02版）\n");
  }

  @Test
  void theRestBehindAFootLineIsNotLost() {
    rule.page(COLUMN + "当天就能拿到钱。镇里还在\n\n编辑/华渠 电话/8503221\n\n田头搭起凉棚，备下绿豆汤，\n请下田的人歇一歇。\n");
  }

  /** A page whose pipeline glued column lines with spaces and narrowed its commas. */
  private static final String GLUED =
      "本报讯 昨天,青禾镇召开春 耕座谈会。镇里的二十台收割 机白天下田,夜里检修,请下田 的人歇一歇。\n\n"
          + "农技站介绍了早稻的长势,今 年全镇种下三万亩,比去年多 出一成,农户把稻谷运到站里 当天就能拿到钱。\n\n";

  private static final String AFTER = "粮站站长闻一舟说,今年的收 购价每斤提高了五分钱,仓库 已经腾空,五月开秤。\n\n记者 石 林\n";

  @Test
  void aGluedParagraphThatStopsInMidSentenceIsReported() {
    rule.page(GLUED + "⟦会上,合作社通报了春耕的进 度;镇里的粮站、码头的船队,农 业技术站、合作社联合社,以及青⟧\n\n" + AFTER);
  }

  @Test
  void whatBeginsInsideAWordBehindItLostItsStart() {
    rule.page(
        GLUED + "⟦会上,合作社通报了春耕的进 度;镇里的粮站、码头的船队,农 业技术站、合作社联合社,以及青⟧\n\n⟦技局、财政所作交流发言。⟧\n\n" + AFTER);
  }

  @Test
  void aWordThatGoesOnBelowIsNotCutShort() {
    rule.page(GLUED + "会上,合作社通报了春耕的进 度;镇里的粮站、码头的船队,农 业技术站、合作社联合社,以及收\n\n割机手作交流发言。\n\n" + AFTER);
  }

  @Test
  void columnsOutOfOrderAreNotCutShort() {
    String one = "会上,合作社通报了春耕的进 度;镇里的粮站、码头的船队,农 业技术站、合作社联合社,以及青\n\n";
    String other = "座谈会上,镇长算了一笔春耕 账;早稻的良种、机手的补贴,上 游的水费、粮站的仓储费,还有清\n\n";
    String rest = "岭渡的船工都来作了交流发言 他们说码头的水位比去年要高 下月就能行船。\n\n";
    String more = "淤时雇工的花销都要算进去了 这样一来每亩地还能多赚一些 农户心里有底。\n\n";
    rule.page(GLUED + one + more + GLUED + other + rest + AFTER);
  }

  @Test
  void whatIsSaidBehindAColonIsAParagraphOfItsOwn() {
    rule.page(COLUMN + "老太太看了，倒笑着对人说：\n\n“那时候的浆糊真是好。”\n");
  }

  @Test
  void theRestMayBeGluedToTheHeadlineBelow() {
    String ends = COLUMN + "当天就能拿到钱。镇里还在\n";
    rule.page(ends + "田头。石桥号下水\n记者 石 林\n");
    rule.page(COLUMN + "⟦当天就能拿到钱。镇里还在⟧\n石桥号下水 新米装满舱\n记者 石 林\n");
  }
}
