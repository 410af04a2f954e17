package io.banjian.rules.punctuation;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class ForbiddenLineEdgeTest {
  private final RuleTester rule = RuleTester.of("forbidden-line-edge");

  @Test
  void noParagraphBeginsWithAStop() {
    rule.paragraph("⟦，⟧市里召开了会议，部署备耕。").hasNoFix().says(Language.ZH, "“，”不应出现在段落开头");
  }

  @Test
  void noParagraphEndsWithAnOpeningMark() {
    rule.paragraph("会议要求全市落实⟦“⟧").says(Language.EN, "A paragraph ends with “");
  }

  @Test
  void aStopBehindAFinishedSentenceIsLeftOver() {
    rule.paragraph("新桥昨天通车。\n⟦；⟧市民前往参观，人山人海。");
  }

  @Test
  void textThatGoesOnExplainsTheMark() {
    rule.paragraph("新桥昨天通\n，车流如织。");
    rule.paragraph("他说：“插秧去。\n”说完就走，头也不回。");
  }

  @Test
  void aDashAndAnOpeningQuoteMayBegin() {
    rule.paragraph("——青石渡纪实，记者沿河采访。");
    rule.paragraph("“插秧去。”他说，说完就走。");
  }

  @Test
  void stretchesOfAnotherFontAreNoParagraphs() {
    String edge = "今天新桥上\n⟦，⟧市民前往参观，人山人海。\n\n";
    rule.page(edge.repeat(3));
    rule.page(edge.replace("⟦，⟧", "，").repeat(5));
  }
}
