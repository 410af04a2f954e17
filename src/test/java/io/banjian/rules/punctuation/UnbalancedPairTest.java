package io.banjian.rules.punctuation;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class UnbalancedPairTest {
  private final RuleTester rule = RuleTester.of("unbalanced-pair");

  @Test
  void eitherHalfMayBeMissing() {
    rule.paragraph("会上讨论了⟦《⟧青石渡志，大家都赞成。")
        .says(Language.ZH, "“《”没有与之配对的后一半")
        .says(Language.EN, "《 is never closed")
        .hasNoFix();
    rule.paragraph("新桥全长1286米含引桥⟦）⟧，今年通车。").says(Language.ZH, "“）”没有与之配对的前一半");
  }

  @Test
  void aPairPrintedInTwoWidthsIsAPair() {
    rule.paragraph("产值(营收）8.6亿元，比上年增长。");
    rule.paragraph("产值(营收)8.6亿元，比上年增长。");
  }

  @Test
  void straightQuotesPairLikeAnyOther() {
    rule.paragraph("落实\"四个到位\"要求，让渡口\"热起来\"。");
  }

  @Test
  void aQuotationMayRunOverParagraphs() {
    rule.page("他说：“先把秧插下去。\n“再去修渠。\n“然后修路。”大家都同意。");
  }

  @Test
  void halvesOfTwoPairsAreOneFindingAndBothAreNamed() {
    rule.paragraph("三河组织⟦〈⟧筹）成员到访，会见各方。")
        .says(Language.ZH, "“〈”与“）”不是一对")
        .fixesTo("三河组织（筹）成员到访，会见各方。")
        .isOnlySuggested();
  }

  @Test
  void aListIsNumberedWithHalfAPair() {
    rule.paragraph("办法有三条：1）插秧；2）修渠；三）修路。");
  }

  @Test
  void aReferenceToAnotherPageIsForTheRulesAboutReferences() {
    rule.paragraph("会议认为，要谁来管、怎么用、（下转A02版");
  }

  @Test
  void whatBreaksOffMayCloseElsewhere() {
    rule.paragraph("会议要求落实“四个凝");
  }
}
