package io.banjian.rules.character;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class ControlCharacterTest {
  private final RuleTester rule = RuleTester.of("control-character");

  @Test
  void everyControlButThoseOfTheLineAndThePageIsResidue() {
    for (char c = 0; c <= 0x9F; c++) {
      boolean control = c < 0x20 || c >= 0x7F;
      if (control && "\t\n\f\r\u000B\u0085".indexOf(c) < 0) {
        rule.paragraph("青禾⟦" + c + "⟧市").fixesTo("青禾市").isSafe();
      }
    }
  }

  @Test
  void whatBrokeALineInAWordProcessorStillDoes() {
    rule.page("通渠⟦\u000B⟧开闸⟦\u0085⟧放水⟦\u2028⟧灌田⟦\u2029⟧育秧").fixesTo("通渠\n开闸\n放水\n灌田\n育秧").isSafe();
  }

  @Test
  void aSeparatorBesideALineBreakAddsNoBlankLine() {
    rule.page("通渠⟦\u2028⟧\n开闸\r\n⟦\u2029⟧放水").fixesTo("通渠\n开闸\r\n放水");
  }

  @Test
  void controlsAtBothEndsOfThePageAreSeen() {
    rule.page("⟦\u0000⟧青禾日报⟦\u001A⟧").fixesTo("青禾日报");
  }

  @Test
  void aPageWithoutControlsIsSilent() {
    rule.page("青禾日报\r\n第1版\t要闻\f");
  }
}
