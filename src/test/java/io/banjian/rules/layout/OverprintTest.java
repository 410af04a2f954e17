package io.banjian.rules.layout;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class OverprintTest {
  private final RuleTester rule = RuleTester.of("overprint");

  @Test
  void aSpaceThatPartsTheCopiesGoesWithTheSecond() {
    rule.page("⟦青禾早稻开镰 青禾早稻开镰⟧\n").fixesTo("青禾早稻开镰\n").isSafe();
  }

  @Test
  void aHeadlineInTwoHalvesKeepsTheGapBetweenThem() {
    rule.page("⟦赶农时 抢收成赶农时 抢收成⟧\n").fixesTo("赶农时 抢收成\n");
  }

  @Test
  void aHeadlineMayHoldAComma() {
    rule.page("⟦三万亩早稻，谁在收割三万亩早稻，谁在收割⟧\n").fixesTo("三万亩早稻，谁在收割\n");
  }

  @Test
  void twoLinesAreRepeatedAsOne() {
    rule.page("⟦青禾早稻开镰\n二十台收割机下田\n青禾早稻开镰\n二十台收割机下田⟧\n\n记者 闻 舟\n")
        .fixesTo("青禾早稻开镰\n二十台收割机下田\n\n记者 闻 舟\n")
        .says(Language.ZH, "重影使文字成双：青禾早稻开镰 二十台收割机下田");
  }

  @Test
  void aSoftHyphenInOneCopyMakesItNoOther() {
    rule.page("⟦青禾早稻开镰\n\u00AD青禾早稻开镰⟧\n").fixesTo("青禾早稻开镰\n").isSafe();
  }

  @Test
  void whatSpeechRepeatsIsNoShadow() {
    for (String phrase :
        new String[] {"天天向上", "我和我的青禾", "稳对稳定", "坚持公共性", "人人有责、人人尽责、人人共享", "好好学习天天向上", "谢谢谢谢"}) {
      rule.page(phrase + "\n");
    }
  }

  @Test
  void aParagraphThatSaysOneThingTwiceIsLeftAlone() {
    rule.page("开镰了，开镰了，青禾镇的早稻开镰了。开镰了，开镰了，青禾镇的早稻开镰了。\n");
  }

  @Test
  void twoEqualEntriesFarApartAreTwo() {
    rule.page("青禾早稻开镰\n\n\n\n青禾早稻开镰\n");
  }
}
