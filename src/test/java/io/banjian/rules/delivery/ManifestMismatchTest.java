package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.DeliveryTester;
import org.junit.jupiter.api.Test;

final class ManifestMismatchTest {
  private final DeliveryTester rule = DeliveryTester.of("manifest-mismatch");

  @Test
  void oneWayOfCountingHoldsForAllPages() {
    assertThat(
            rule.finds(
                """
                --- manifest ---
                file,字数
                1/1.txt,6
                1/2.txt,6
                1/3.txt,8
                --- 1/1 ---
                渡口换了新船。
                --- 1/2 ---
                山里通了班车。
                ⟦--- 1/3 ---⟧
                水库今起蓄水。
                """))
        .containsExactly("Against line 4 of the manifest: it has 6 characters, where 8 are listed");
  }

  @Test
  void countsOfAnUnknownKindAreHeldToWhatIsPossible() {
    rule.isSilent(
        """
        --- manifest ---
        file,字数
        1/1.txt,9
        --- 1/1 ---
        渡口换了新船，是的。
        """);
  }
}
