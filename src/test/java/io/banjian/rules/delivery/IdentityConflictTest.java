package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.DeliveryTester;
import org.junit.jupiter.api.Test;

final class IdentityConflictTest {
  private final DeliveryTester rule = DeliveryTester.of("identity-conflict");

  @Test
  void dateAndNumberAreHeldAgainstTheName() {
    assertThat(
            rule.finds(
                """
                ⟦--- 2031-05-06/A02 ---⟧
                2031年5月7日 星期三 第3版
                渡口换了新船
                """))
        .containsExactly(
            "It is not clear which page this is: the file name says 2031-05-06, the page itself"
                + " says 2031-05-07; the file name says A02, the page itself says 3");
  }

  @Test
  void aPaperOfOneSectionMayPrintBareNumbers() {
    rule.isSilent(
        """
        --- 2031-05-06/A02 ---
        2031年5月6日 星期二 第2版
        渡口换了新船
        """);
  }

  @Test
  void twoDatesOnOnePageAreNoEvidence() {
    rule.isSilent(
        """
        --- 2031-05-06/A02 ---
        2031年5月6日 星期二
        渡口换了新船
        2031年5月7日 星期三
        """);
  }
}
