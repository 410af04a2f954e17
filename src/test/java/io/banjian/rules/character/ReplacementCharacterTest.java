package io.banjian.rules.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.RuleTester;
import io.banjian.rule.Severity;
import org.junit.jupiter.api.Test;

final class ReplacementCharacterTest {
  private final RuleTester rule = RuleTester.of("replacement-character");

  @Test
  void everyRunIsOneFindingAndNobodyKnowsWhatStoodThere() {
    rule.page("⟦�⟧禾日报\n林⟦��⟧ 摄⟦�⟧").hasNoFix();
  }

  @Test
  void questionMarksWithinASentenceStandForWhatAnEncodingDidNotHave() {
    assertThat(rule.page("石桥镇的⟦??⟧已经播下。\n⟦???⟧县长说，携手⟦????⟧，来年再看。").hasNoFix().findings())
        .as("told by their place alone")
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  @Test
  void whoeverAsksMaySetTwo() {
    rule.page("真的吗??大家都围了上来。\n是谁??没有人答话。\n??\n这座桥修得好不好??");
  }
}
