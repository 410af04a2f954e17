package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.DeliveryTester;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class DateGapTest {
  private final DeliveryTester rule = DeliveryTester.of("date-gap");

  @Test
  void theTotalIssueNumberTellsHowManyAreMissing() {
    assertThat(
            rule.finds(
                """
                --- 2031-05-05/1 ---
                第6001期
                --- 2031-05-06/1 ---
                第6002期
                --- 2031-05-07/1 ---
                第6003期
                ⟦--- 2031-05-10 ---⟧ (not delivered)
                --- 2031-05-10/1 ---
                第6006期
                --- 2031-05-11/1 ---
                第6007期
                """))
        .containsExactly(
            "Before this issue 2031-05-08–2031-05-09 is missing, when 2 would have come out by the"
                + " paper's habit");
  }

  @Test
  void aPaperThatRestsAtWeekendsHasNoGaps() {
    StringBuilder delivery = new StringBuilder();
    for (int day : new int[] {5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23}) {
      delivery.append(String.format(Locale.ROOT, "--- 2031-05-%02d/1 ---%n渡口%n", day));
    }
    rule.isSilent(delivery.toString());
  }
}
