package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.RuleTester;
import io.banjian.text.Span;
import org.junit.jupiter.api.Test;

final class EmptyPageTest {
  private final RuleTester rule = RuleTester.of("empty-page");

  @Test
  void aFileWithoutACharacterIsAnEmptyPage() {
    RuleTester.Outcome outcome = rule.page("⟦⟧");
    assertThat(outcome.only().span()).contains(new Span(0, 0));
    outcome.hasNoFix();
  }

  @Test
  void ornamentsAloneAreNoText() {
    rule.page("⟦▲ ▲\n◆\n⟧");
  }

  @Test
  void aPageThatHoldsOnlyItsNumberHasText() {
    rule.page("A02\n");
  }
}
