package io.banjian.rules.reference;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class JumpMalformedTest {
  private final RuleTester rule = RuleTester.of("jump-malformed");

  @Test
  void aLostBracketIsPutBackWhenAskedFor() {
    rule.paragraph("渠修好了。⟦（下转A02版⟧").fixesTo("渠修好了。（下转A02版）").isOnlySuggested();
  }

  @Test
  void aMisreadDigitIsOnlySuggested() {
    rule.paragraph("⟦（下转AO2版）⟧")
        .fixesTo("（下转A02版）")
        .isOnlySuggested()
        .says(Language.ZH, "转版提示“（下转AO2版）”数字认成了字母，应为“（下转A02版）”");
  }

  @Test
  void bothBracketsHalfWidthAreAHabitAndNoFlaw() {
    rule.paragraph("(下转2版)");
  }

  @Test
  void aReferenceWithoutAPageIsNotForThisRule() {
    rule.paragraph("（下转版）");
    rule.paragraph("（下转A0版）");
  }
}
