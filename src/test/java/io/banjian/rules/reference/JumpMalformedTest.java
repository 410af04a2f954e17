package io.banjian.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import io.banjian.rule.Severity;
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
  void whereAllBracketsWereNarrowedNobodyKnowsWhatPrintHad() {
    String page = "渡轮试航\n\n北湾船厂的新渡轮(可载二百八十人)昨天下水试航。\n\n";
    assertThat(rule.page(page + "⟦(下转2版)⟧\n").only().severity()).isEqualTo(Severity.INFO);
    assertThat(rule.page(page + "⟦(下转O2版)⟧\n").only().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aReferenceWithoutAPageIsNotForThisRule() {
    rule.paragraph("（下转版）");
    rule.paragraph("（下转A0版）");
  }
}
