package io.banjian.rules.character;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class InvisibleCharacterTest {
  private final RuleTester rule = RuleTester.of("invisible-character");

  @Test
  void everyZeroWidthAndBidiControlInChineseIsResidue() {
    for (int c :
        new int[] {
          0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
          0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066,
          0x2067, 0x2068, 0x2069, 0x3164, 0xFEFF, 0xFFA0, 0xE0001, 0xE0041
        }) {
      rule.paragraph("石桥⟦" + Character.toString(c) + "⟧镇").fixesTo("石桥镇").isSafe();
    }
  }

  @Test
  void everyNoBreakSpaceBecomesASpace() {
    rule.byline("记者⟦\u00A0⟧林秋⟦\u202F⟧方远⟦\u2007⟧摄").fixesTo("记者 林秋 方远 摄").isSafe();
  }

  @Test
  void twoNoBreakSpacesStayTwoSpaces() {
    rule.byline("记者⟦\u00A0\u200B\u00A0⟧林秋").fixesTo("记者  林秋");
  }

  @Test
  void aSelectorStaysWithItsIdeographAlsoBeyondTheBmp() {
    rule.paragraph("葛\uDB40\uDD00先生与辻\uDB40\uDD01女士、𠮷\uDB40\uDD00野先生");
    rule.paragraph("石桥镇，⟦\uDB40\uDD00⟧青禾").fixesTo("石桥镇，青禾");
  }

  @Test
  void aSelectorWithNothingToSelectIsResidue() {
    rule.paragraph("⟦\uFE0F⟧石桥镇 a⟦\uFE0F⟧ 座").fixesTo("石桥镇 a 座");
  }

  @Test
  void emojiKeepTheirJoinersSelectorsAndTags() {
    rule.paragraph("读者来信：👩\u200D🌾 1\uFE0F\u20E3 ❤\uFE0F ☀\uFE0F 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳\uFE0F\u200D🌈");
  }

  @Test
  void aJoinerThatJoinsNothingIsResidue() {
    rule.paragraph("点赞👍⟦\u200D⟧三千次").fixesTo("点赞👍三千次");
  }

  @Test
  void minorityScriptsKeepWhatShapesTheirLetters() {
    rule.paragraph("维吾尔文 ئۇيغۇر\u200Cچە \u200Fيېزىق");
    rule.paragraph("印地文 क्\u200Dष");
    rule.paragraph("蒙古文 ᠠ\u180B");
  }

  @Test
  void arabicNumberSignsAreSeenAndStay() {
    rule.paragraph("译本第\u0600١٢页");
  }
}
