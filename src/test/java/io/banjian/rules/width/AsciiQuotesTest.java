package io.banjian.rules.width;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class AsciiQuotesTest {
  private final RuleTester rule = RuleTester.of("ascii-quotes");

  @Test
  void quotesAroundWordsAlternate() {
    rule.paragraph("加快建设⟦\"⟧2+4+6⟦\"⟧产业体系，优化⟦\"⟧汀服365⟦\"⟧机制")
        .fixesTo("加快建设“2+4+6”产业体系，优化“汀服365”机制")
        .isSafe();
  }

  @Test
  void aSentenceInQuotesMayFollowAFullStop() {
    rule.paragraph("这就是底气。⟦\"⟧来年，我们再出发。⟦\"⟧何川说，秧苗已备足。").fixesTo("这就是底气。“来年，我们再出发。”何川说，秧苗已备足。");
  }

  @Test
  void aStraightQuoteClosesWhatACurlyOneOpened() {
    rule.paragraph("发挥“双向作用⟦\"⟧。还要再努力").fixesTo("发挥“双向作用”。还要再努力").isSafe();
  }

  @Test
  void aQuoteWithoutItsOtherHalfIsADoubtfulCase() {
    rule.paragraph("红旗连年留在村里⟦\"⟧我们要再接再厉").isOnlySuggested();
  }

  @Test
  void quotesWithinQuotesAreSingle() {
    rule.paragraph("他说：⟦\"⟧推进⟦'⟧双百⟦'⟧行动。⟦\"⟧").fixesTo("他说：“推进‘双百’行动。”");
  }

  @Test
  void inchesPrimesAndApostrophesAreNoQuotes() {
    rule.paragraph("屏幕从13.3\"换成15.6\"，北纬30°15'，歌名It's OK");
  }

  @Test
  void aMisreadGapInABylineIsNoQuote() {
    rule.byline("记者\"高军 通讯员\"文伟");
  }

  @Test
  void aPageThatSetsCornersGetsCorners() {
    assertThat(
            rule.paragraph("「青石渡」與「柳溪」之間，⟦\"⟧三橋⟦\"⟧貫通").fixesTo("「青石渡」與「柳溪」之間，「三橋」貫通").findings())
        .hasSize(2);
  }
}
