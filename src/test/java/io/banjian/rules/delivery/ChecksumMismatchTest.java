package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.DeliveryTester;
import org.junit.jupiter.api.Test;

final class ChecksumMismatchTest {
  private final DeliveryTester rule = DeliveryTester.of("checksum-mismatch");

  @Test
  void bothSumsAreShownAsFarAsOneReadsThem() {
    assertThat(
            rule.finds(
                """
                --- manifest ---
                0000000000000000000000000000000000000000000000000000000000000000 *1/1.txt
                ⟦--- 1/1 ---⟧
                渡口换了新船
                """))
        .singleElement()
        .asString()
        .contains("SHA-256 should be 000000000000…, is ");
  }
}
