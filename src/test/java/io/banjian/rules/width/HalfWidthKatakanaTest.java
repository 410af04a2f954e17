package io.banjian.rules.width;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class HalfWidthKatakanaTest {
  private final RuleTester rule = RuleTester.of("half-width-katakana");

  @Test
  void aLetterTakesItsSoundMarkIn() {
    rule.paragraph("⟦ﾊﾟﾝ⟧与⟦ｶﾞｽ⟧").fixesTo("パン与ガス").isSafe();
  }

  @Test
  void theLongMarkAndSmallLettersAreKatakana() {
    rule.paragraph("⟦ﾆｭｰｽ⟧").fixesTo("ニュース");
  }

  @Test
  void fullWidthKatakanaAndHiraganaStay() {
    rule.paragraph("ニュース与おにぎり");
  }
}
