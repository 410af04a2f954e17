package io.banjian.rules.width;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class AsciiQuotesTest {
  private final RuleTester rule = RuleTester.of("ascii-quotes");

  @Test
  void quotesAroundWordsAlternate() {
    rule.paragraph("加快建设⟦\"⟧3+3+3⟦\"⟧产业体系，优化⟦\"⟧汀服365⟦\"⟧机制")
        .fixesTo("加快建设“3+3+3”产业体系，优化“汀服365”机制")
        .isSafe();
  }

  @Test
  void aSentenceInQuotesMayFollowAFullStop() {
    rule.paragraph("这是最好的证明。⟦\"⟧新一年，我们再出发。⟦\"⟧何川表示，订单已排满。")
        .fixesTo("这是最好的证明。“新一年，我们再出发。”何川表示，订单已排满。");
  }

  @Test
  void aStraightQuoteClosesWhatACurlyOneOpened() {
    rule.paragraph("发挥“双重作用⟦\"⟧。要不断提高").fixesTo("发挥“双重作用”。要不断提高").isSafe();
  }

  @Test
  void aQuoteWithoutItsOtherHalfIsADoubtfulCase() {
    rule.paragraph("红旗蝉联全市第一⟦\"⟧我们将坚定不移").isOnlySuggested();
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
