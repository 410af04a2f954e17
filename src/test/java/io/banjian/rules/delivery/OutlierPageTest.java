package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.DeliveryTester;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

final class OutlierPageTest {
  private static final String NEWS = "渡口镇的新船今天下水一次能载四十人还能载两辆小车";

  private final DeliveryTester rule = DeliveryTester.of("outlier-page");

  @Test
  void aPageOfFiguresStandsOutAmongPagesOfWords() {
    String figures = "12 34 56 78 90 11 22 33 44 55 66 77 ";
    assertThat(rule.finds(delivery(i -> i == 9 ? figures : NEWS, 9)))
        .singleElement()
        .asString()
        .contains("0 % of it ideographs, where 100 % are usual");
  }

  @Test
  void anEmptyPageIsAnotherRulesMatter() {
    rule.isSilent(delivery(i -> i == 9 ? "——" : NEWS, -1));
  }

  private static String delivery(IntFunction<String> text, int marked) {
    StringBuilder delivery = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      String line = "--- 2031-05-" + (10 + i) + "/1 ---";
      delivery.append(i == marked ? "⟦" + line + "⟧" : line).append('\n');
      delivery.append(text.apply(i)).append('\n');
    }
    return delivery.toString();
  }
}
