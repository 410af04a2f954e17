package io.banjian.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MergedColumnsTest {
  private final RuleTester rule = RuleTester.of("merged-columns");

  private static final String THREE_COLUMNS =
      """
      青禾早稻开镰

      ⟦  青禾镇今年种下早    ，二十台收割机白天       镇长石林说，收割⟧
      ⟦稻三万亩，比去年多    下田，夜里检修，赶      机是邻镇借来的，明天⟧
      ⟦出一成。连日来，镇    在雨季到来之前把稻      还要开回去。⟧
      ⟦里的农户守在田头看    谷收进粮仓。       粮站昨夜灯火通明⟧
      ⟦着天色，盼着这几天    今年的收购价每斤提      ，农户把稻谷运到站里⟧
      ⟦不要下雨。从昨天起    高了五分钱。        ，当天就能拿到钱。⟧
      """;

  @Test
  void aTableBetweenParagraphsThatStandOnOneLineEachIsNoColumns() {
    rule.page(
        """
        农历乙巳年七月廿三
        秋收特刊\t今日2版
        本报记者 闻舟 石 林 华渠
        　　秋收，一年当中最忙的一天，也是最短的一天。当家家户户下田割稻，总有人守着别的东西：一台水泵，一杆大秤，一条渡船，一盏河上的灯。他们说，总要有人看着。
        06:40\t石桥镇渡口
        08:00\t青禾镇粮站
        09:15\t望湖镇泵房
        　　机房外的田埂上，一个年轻人来来回回地走，嘴里念念有词。值班的人以为他在算账，走近一听，他在背水位：“三里桥四米二，石桥三米九。”
        热线：0996-555 0117\t责编：华渠\t版式：石林
        """);
  }

  @Test
  void theFirstLineOfARegionCarriesTheFixForAllOfIt() {
    List<Finding> found = rule.page(THREE_COLUMNS).isOnlySuggested().findings();
    assertThat(found.get(0).fix()).isPresent();
    assertThat(found.subList(1, found.size())).allMatch(f -> f.fix().isEmpty());
  }

  @Test
  void aFewWideGapsAreNoColumns() {
    rule.page(
        """
        青禾日报      2025年3月14日      星期五
        国内统一连续出版物号 CN 00-0001      今日4版
        青禾早稻开镰      石桥新渠放水

        本报讯 青禾镇今年种下早稻三万亩，比去年多出一成。
        """);
  }

  @Test
  void theFirstLineSaysWhichUprightHeadlineIsScattered() {
    List<Finding> found =
        rule.page(
                """
                ⟦粮 本报讯 青禾镇今年种下早稻三⟧
                ⟦食 万亩，比去年多出一成。连日来，⟧
                ⟦丰 镇里的二十台收割机白天下田，夜⟧
                里检修，赶在雨季到来之前把稻谷
                ⟦收 收进了粮仓。粮站站长说，今年的⟧
                ⟦在 收购价每斤提高了五分钱，农户把⟧
                ⟦望 稻谷运到站里，当天就能拿到钱。⟧
                """)
            .isOnlySuggested()
            .findings();
    assertThat(found.get(0).arguments().get("where").in(Language.ZH))
        .startsWith("竖排标题“粮食丰收在望”的字散在各行里");
    assertThat(found.subList(1, found.size())).allMatch(f -> f.fix().isEmpty());
  }
}
