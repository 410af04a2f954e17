package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.DeliveryTester;
import org.junit.jupiter.api.Test;

final class UnexpectedPageTest {
  private final DeliveryTester rule = DeliveryTester.of("unexpected-page");

  @Test
  void mastheadsThatContradictEachOtherProveNothing() {
    rule.isSilent(
        """
        --- 2031-05-06/1 ---
        今日2版
        --- 2031-05-06/2 ---
        今日3版
        --- 2031-05-06/3 ---
        山里
        """);
  }

  @Test
  void aPageThatPrintsItsNumberIsNoStranger() {
    assertThat(
            rule.finds(
                """
                --- 2031-05-06/1 ---
                渔市
                --- 2031-05-06/2 ---
                渡口
                ⟦--- 2031-05-06/readme ---⟧
                见附件
                """))
        .containsExactly("A page too many: neither its name nor its text tells a page number");
  }

  @Test
  void aSecondTextInTheFileOfAPageIsNoPageTooMany() {
    rule.isSilent(
        """
        --- 2031-05-06/1 ---
        渔市
        --- 2031-05-06/2 ---
        渡口
        --- 2031-05-06/2!2 ---
        渡口
        """);
  }
}
