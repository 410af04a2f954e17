package io.banjian.rules.character;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class CompatibilityCharacterTest {
  private final RuleTester rule = RuleTester.of("compatibility-character");

  @Test
  void radicalsOfSimplifiedCharactersBecomeThem() {
    rule.paragraph("⟦⻢⟧塘⟦⻥⟧市、⟦⻰⟧⟦⻓⟧岭".replace("⟧⟦", "")).fixesTo("马塘鱼市、龙长岭").isSafe();
  }

  @Test
  void compatibilityIdeographsBeyondTheBmpBecomeTheirs() {
    rule.paragraph("人名“⟦" + Character.toString(0x2F804) + "⟧”").fixesTo("人名“你”").isSafe();
  }

  @Test
  void theTwelveGenuineIdeographsStay() {
    rule.paragraph("﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩");
  }

  @Test
  void everyLigatureIsSpelledOut() {
    rule.paragraph("⟦ﬀﬁﬂﬃﬄﬅﬆ⟧").fixesTo("fffiflffifflstst");
  }

  @Test
  void aVerticalHeadlineGetsTheMarksOfHorizontalPrint() {
    rule.page("⟦﹃⟧\n石\n桥\n号\n⟦﹄⟧\n启\n航\n⟦︵⟧\n图\n⟦︶⟧")
        .fixesTo("“\n石\n桥\n号\n”\n启\n航\n（\n图\n）")
        .isSafe();
  }

  @Test
  void marksWithoutAHorizontalFormAndTheRepeatMarkStay() {
    rule.paragraph("着重号﹅、书名线﹏﹏与叠字号⺀");
  }

  @Test
  void whatIsOneCharacterInPrintIsNotTakenApart() {
    rule.paragraph("①㈱㎡℃㏄½Ⅲ㊣，ＡＢ１２、ｶﾅ");
  }
}
