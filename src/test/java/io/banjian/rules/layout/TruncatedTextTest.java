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
}
