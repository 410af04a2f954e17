package io.banjian.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class JumpWithoutContinuationTest {
  private final RuleTester rule = RuleTester.of("jump-without-continuation");

  @Test
  void thePageThatHoldsTheRestIsProposedInThePapersOwnStyle() {
    String fixed =
        rule.issue(
                """
                --- A01 ---
                渔市搬进新码头

                本报讯 今天凌晨三点，第一船带鱼在新码头卸下。摊主们说，新棚子高，灯也亮。

                ⟦（下转2版）⟧
                --- A02 ---
                山里通了公交车

                本报讯 从昨天起，十七路公交车每天四趟开进山里。
                --- A03 ---
                渔市搬进新码头

                （上接1版）

                新码头的冰库能存三百吨鱼，过磅之后十分钟就能入库。
                """)
            .fixed();
    assertThat(fixed).contains("（下转3版）").doesNotContain("（下转A03版）");
  }
}
