package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.DeliveryTester;
import org.junit.jupiter.api.Test;

final class MissingPageTest {
  private final DeliveryTester rule = DeliveryTester.of("missing-page");

  @Test
  void aMissingPageIsNamedAsItsNeighboursAre() {
    assertThat(
            rule.finds(
                """
                --- 2031-05-06/A01 ---
                今日4版
                --- 2031-05-06/A02 ---
                渡口
                ⟦--- 2031-05-06/A03 ---⟧ (not delivered)
                --- 2031-05-06/A04 ---
                山里
                """))
        .containsExactly("page A03 is missing (the page numbers leave it out)");
  }

  @Test
  void theLastPageIsMissedWhereAllOtherIssuesHaveIt() {
    StringBuilder delivery = new StringBuilder();
    for (int day = 1; day <= 6; day++) {
      for (int page = 1; page <= 4; page++) {
        String line = "--- 2031-05-0" + day + "/" + page + " ---";
        boolean lost = day == 4 && page == 4;
        delivery.append(lost ? "⟦" + line + "⟧ (not delivered)\n" : line + "\n渡口\n");
      }
    }
    assertThat(rule.finds(delivery.toString()))
        .containsExactly("page 4 is missing (all other issues have it)");
  }

  @Test
  void inAPaperOfSectionsTheTotalIsHeldAgainstAllOfThem() {
    rule.isSilent(
        """
        --- 2031-05-06/A01 ---
        今日4版
        --- 2031-05-06/A02 ---
        渡口
        --- 2031-05-06/B01 ---
        山里
        --- 2031-05-06/B02 ---
        水库
        """);
    assertThat(
            rule.finds(
                """
                ⟦--- 2031-05-06 ---⟧ (not delivered)
                --- 2031-05-06/A01 ---
                今日4版
                --- 2031-05-06/A02 ---
                渡口
                --- 2031-05-06/B01 ---
                山里
                """))
        .containsExactly("this issue lacks 1 page (the masthead says 4 pages)");
  }

  @Test
  void aLonePageIsMissedOnlyInADeliveryOfWholeIssues() {
    StringBuilder delivery = new StringBuilder();
    for (int day = 1; day <= 3; day++) {
      delivery.append("--- 2031-05-0" + day + "/1 ---\n今日2版\n");
      delivery.append("--- 2031-05-0" + day + "/2 ---\n渡口\n");
    }
    delivery.append("--- 2031-05-04/1 ---\n今日2版\n⟦--- 2031-05-04/2 ---⟧ (not delivered)\n");
    assertThat(rule.finds(delivery.toString())).hasSize(1);
  }
}
