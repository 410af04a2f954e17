package io.banjian.rules.layout;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class DisplacedHeadlineTest {
  private final RuleTester rule = RuleTester.of("displaced-headline");

  @Test
  void aHeadlineGoesWhereItsWordsAre() {
    rule.page(
            """
            青禾早稻开镰

            记者 闻 舟

            本报讯 青禾镇的早稻昨天开镰，二十台收割机下田。

            记者 石 林

            本报讯 石桥号昨天装着新米下水。

            ⟦石桥号装着新米下水⟧

            记者 华 渠

            本报讯 粮站的收购价每斤提高了五分钱。
            """)
        .isOnlySuggested()
        .says(Language.ZH, "标题排在文章“本报讯 石桥号昨天装着新米下水。”之后");
  }

  @Test
  void aSubheadIsNoHeadline() {
    rule.page(
        """
        青禾早稻开镰

        记者 闻 舟

        本报讯 青禾镇今年种下
        早稻三万亩，比去年多出一
        成，都已开镰。

        赶农时 抢收成

        粮站站长闻一舟说，今
        年的收购价每斤提高了五分
        钱，都说值得。
        """);
  }

  @Test
  void aPageOfHeadlinesAloneIsSilent() {
    rule.page("青禾早稻开镰\n\n石桥号装着新米下水\n");
  }
}
