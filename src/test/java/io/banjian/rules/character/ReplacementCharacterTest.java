package io.banjian.rules.character;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class ReplacementCharacterTest {
  private final RuleTester rule = RuleTester.of("replacement-character");

  @Test
  void everyRunIsOneFindingAndNobodyKnowsWhatStoodThere() {
    rule.page("⟦�⟧禾日报\n林⟦��⟧ 摄⟦�⟧").hasNoFix();
  }
}
