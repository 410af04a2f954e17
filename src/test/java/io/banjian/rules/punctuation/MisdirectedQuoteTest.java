package io.banjian.rules.punctuation;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class MisdirectedQuoteTest {
  private final RuleTester rule = RuleTester.of("misdirected-quote");

  @Test
  void ofTwoThatFaceRightTheFirstIsWrong() {
    rule.paragraph("入选⟦”⟧晨星”名单，全市共4家。")
        .fixesTo("入选“晨星”名单，全市共4家。")
        .isOnlySuggested()
        .says(Language.ZH, "“””方向反了，应为““”");
  }

  @Test
  void ofTwoThatFaceLeftTheSecondIsWrong() {
    rule.paragraph("入选“晨星⟦“⟧名单，全市共4家。").fixesTo("入选“晨星”名单，全市共4家。");
  }

  @Test
  void pairsThatCrossAreNamedAtTheSecondClosingMark() {
    rule.paragraph("他读过“青石渡《三河志”的旧本⟦》⟧，很喜欢。").hasNoFix().says(Language.ZH, "“》”与前面的“《”交叉");
  }

  @Test
  void aQuestionAndAnAnswerSideBySideAreRight() {
    rule.paragraph("“秧苗够吗？”“够两百亩。”社长说。");
  }

  @Test
  void theSpeakerMayStandBetweenTwoParts() {
    rule.paragraph("“春耕不是开完会就算完。”他说，“要到田埂上去看。”");
  }
}
