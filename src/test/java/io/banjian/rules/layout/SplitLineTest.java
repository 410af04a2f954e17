package io.banjian.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class SplitLineTest {
  private final RuleTester rule = RuleTester.of("split-line");

  @Test
  void aColumnWithIndentsThatTheDumpKeptIsJoinedAllTheSame() {
    rule.page(
            """
            　　⟦青禾镇今年种下早稻
            三万亩，比去年多出一
            成。连日来，镇里的二十
            台收割机白天下田，夜里
            检修，赶在雨季到来之前
            把稻谷收进了粮仓。⟧
            　　⟦粮站站长闻一舟说，
            今年的收购价每斤提高了
            五分钱，农户把稻谷运到
            站里，当天就能拿到钱。⟧
            """)
        .fixesTo(
            """
            　　青禾镇今年种下早稻三万亩，比去年多出一成。连日来，镇里的二十台收割机白天下田，夜里检修，赶在雨季到来之前把稻谷收进了粮仓。
            　　粮站站长闻一舟说，今年的收购价每斤提高了五分钱，农户把稻谷运到站里，当天就能拿到钱。
            """)
        .isSafe()
        .says(Language.ZH, "一段文字断成了 6 行");
  }

  @Test
  void aFullLineWithAFullStopGoesOnWhereTheNextLineIsNoOpener() {
    rule.page(
            """
            ⟦石桥河上的新渠昨天
            开闸，渠水一路往东流。
            农户们守在田头，看着水
            漫过田埂，漫进秧田，都
            说今年不愁旱了，晚稻可
            以照时插下。⟧
            """)
        .isSafe();
  }

  @Test
  void whatTakesNoRoomAtALineEndStaysForTheRuleThatDropsIt() {
    rule.page(
            """
            ⟦石桥河上的新渠昨天\u00AD
            开闸，渠水一路往东流。\u200B
            \uFEFF农户们守在田头，看着水
            漫过田埂，漫进秧田，都 \u200B
             说今年不愁旱了，晚稻可
            以照时插下。⟧
            """)
        .fixesTo(
            """
            石桥河上的新渠昨天\u00AD开闸，渠水一路往东流。\u200B\uFEFF农户们守在田头，看着水漫过田埂，漫进秧田，都\u200B说今年不愁旱了，晚稻可以照时插下。
            """)
        .isSafe()
        .says(Language.ZH, "一段文字断成了 6 行");
  }

  @Test
  void aPhotographerBelongsToTheCaptionAboveHim() {
    Finding finding =
        rule.page(
                """
                秋收的稻田

                ⟦昨天，青禾镇的二十台收割机在三万亩早稻田里来回穿行，赶在雨季到来之前收完最后一批。
                记者 闻 舟 摄⟧

                记者 石 林

                ⟦本报讯 石桥号昨天下水，
                船上装着青禾镇的新米，沿
                石桥河一路往东。镇长说，
                往后每月都有一班。⟧
                """)
            .isSafe()
            .findings()
            .get(0);
    assertThat(finding.confidence()).isGreaterThan(0.8);
  }

  @Test
  void theLastNameOfABylineComesBackToIt() {
    rule.page(
            """
            ⟦□记者 闻一舟 石
            林⟧
            ⟦本报讯 石桥号昨天下水，
            船上装着青禾镇的新米，沿
            石桥河一路往东。镇长说，
            往后每月都有一班。⟧
            """)
        .fixesTo(
            """
            □记者 闻一舟 石林
            本报讯 石桥号昨天下水，船上装着青禾镇的新米，沿石桥河一路往东。镇长说，往后每月都有一班。
            """);
  }

  @Test
  void linesOfSeveralColumnsAreJoinedWithNothing() {
    rule.page(
        """
        石桥河上的新渠昨天开闸，渠水一路        粮站站长闻一舟说，今年的收购价每
        往东流。农户们守在田头，看着水漫        斤提高了五分钱，农户把稻谷运到站
        过田埂，漫进秧田，都说今年不愁旱        里，当天就能拿到钱。镇里还在田头
        """);
  }
}
