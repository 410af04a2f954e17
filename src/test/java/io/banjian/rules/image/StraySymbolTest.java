package io.banjian.rules.image;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class StraySymbolTest {
  private final RuleTester rule = RuleTester.of("stray-symbol");

  @Test
  void whatStandsAloneOnItsLineGoesWithTheBlanksAroundIt() {
    rule.page("石桥镇昨天开渠\n\n  ⟦▲ ▲⟧ \n\n上游的水库开闸放水。\n")
        .fixesTo("石桥镇昨天开渠\n\n\n\n上游的水库开闸放水。\n")
        .isSafe();
  }

  @Test
  void aNumberInARingIsContentAndWaitsForAPerson() {
    rule.paragraph("⟦③⟧").isOnlySuggested();
  }

  @Test
  void anEmojiIsOneSymbolWithItsSelectorAndItsTone() {
    rule.paragraph("⟦👍🏽❤️⟧ 青石渡").fixesTo("青石渡").isSafe();
  }

  @Test
  void aSymbolInsideAWordIsStrayInAHeadlineToo() {
    rule.headline("望湖镇水⟦◆⟧利工程开工").fixesTo("望湖镇水利工程开工").isOnlySuggested();
    rule.headline("春耕■秋收");
  }

  @Test
  void aSymbolAtTheHeadOfALineThatGoesOnIsStray() {
    rule.page("上午，上游的水库开闸放水，三千\n⟦▲⟧亩早稻秧田解了渴。守渠人说，\n今年的头水比去年早到了五天，镇\n上的人都到堤上看水。\n");
  }

  @Test
  void theMarkOfABylineInTheNextColumnStays() {
    rule.page("水涨到了最高处 ◎记者 苏 琪\n");
    rule.page("水涨到了最高处 ▲图为守渠人开闸\n");
  }

  @Test
  void theEndMarkOfAnArticleStaysAndATriangleBehindACommaDoesNot() {
    rule.paragraph("守渠人锁上了闸房的门。◆");
    rule.paragraph("守渠人锁上了闸房，⟦◆⟧").isOnlySuggested();
  }

  @Test
  void ticksSexesAndArrowsAreRead() {
    rule.paragraph("已办理√，未办理×；雌♀雄♂；A→B");
  }
}
