package io.banjian.rules.width;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class HalfWidthPunctuationTest {
  private final RuleTester rule = RuleTester.of("half-width-punctuation");

  @Test
  void aWholeParagraphFromAnOcrEngineIsPutRightUnattended() {
    rule.paragraph("会上⟦,⟧市水务局通报了情况⟦;⟧全镇收入3.2亿元⟦,⟧增长6.1%⟦;⟧账本背后⟦,⟧是实在举措⟦:⟧新建3座桥⟦!⟧")
        .fixesTo("会上，市水务局通报了情况；全镇收入3.2亿元，增长6.1%；账本背后，是实在举措：新建3座桥！")
        .isSafe()
        .says(Language.ZH, "中文语句中的半角“,”，应为“，”");
  }

  @Test
  void aSpaceLeftByALineEndDoesNotHideTheMark() {
    rule.paragraph("备汛方案和值守名单⟦,⟧ 做到心中有数").fixesTo("备汛方案和值守名单， 做到心中有数");
  }

  @Test
  void theBracketsOfAReferenceBecomeAPairAndItsPageNumberStaysWhole() {
    rule.paragraph("⟦(⟧下转A02版⟦)⟧").fixesTo("（下转A02版）");
  }

  @Test
  void theBracketsOfAReferenceAreLeftToWhomeverMendsItWhole() {
    rule.paragraph("⟦(⟧下转2版⟦)⟧").isOnlySuggested();
    rule.paragraph("⟦(⟧上接第A01版·要闻⟦)⟧").isOnlySuggested();
    rule.paragraph("⟦(⟧共三处⟦)⟧").isSafe();
  }

  @Test
  void aReferenceWithOneBracketOfEachWidthIsAnotherRulesFinding() {
    rule.paragraph("（下转A02版)");
    rule.paragraph("(上接第1版）");
  }

  @Test
  void numbersKeepTheirs() {
    rule.paragraph("产值1,264.5万元、比分3:1、17:25开赛、2:24:51完赛、区号0999-820、汇率1:7.2、第2.1节");
  }

  @Test
  void addressesKeepTheirs() {
    rule.paragraph("登录https://www.tl.example/a.html?id=3&b=4或写信给news@tl.example，附件春耕.docx");
  }

  @Test
  void aLatinSentenceInsideChineseKeepsItsMarks() {
    rule.paragraph("他引用了“Slow, steady; and sure. Why not?”这句话，又说：“How are you?”");
  }

  @Test
  void chineseAndLatinInOneSentenceTakeTheChineseComma() {
    rule.paragraph("引进了PET⟦,⟧由厂方安装").fixesTo("引进了PET，由厂方安装");
    rule.paragraph("由厂方安装⟦,⟧PET设备到位").fixesTo("由厂方安装，PET设备到位");
  }

  @Test
  void bracketsOfAnAbbreviationAreChineseIfTheTextAroundThemIs() {
    rule.paragraph("三河组织⟦(⟧THO⟦)⟧等机制").fixesTo("三河组织（THO）等机制");
    rule.paragraph("产值⟦(⟧营收⟦)⟧8.6亿元").fixesTo("产值（营收）8.6亿元");
  }

  @Test
  void aPointBetweenIdeographsIsOnlyASuggestion() {
    rule.paragraph("诗人约翰⟦.⟧史密斯到访").isOnlySuggested();
  }

  @Test
  void aPlaceholderOfAPdfFontIsNoBracket() {
    rule.paragraph("青石渡(cid:123)大桥");
  }

  @Test
  void itemsNumberedInLatinStyleKeepTheirPoint() {
    rule.paragraph("1.先插秧");
    rule.paragraph("2)再修渠");
  }

  @Test
  void aRareIdeographIsChinese() {
    rule.paragraph("𠮷⟦,⟧𠮷").fixesTo("𠮷，𠮷");
  }

  @Test
  void headlinesAreReadToo() {
    rule.headline("守好三座水库⟦,⟧算清一本细账").fixesTo("守好三座水库，算清一本细账");
  }
}
