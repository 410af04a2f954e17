package io.banjian.rules.reference;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class JumpUnverifiableTest {
  private final RuleTester rule = RuleTester.of("jump-unverifiable");

  @Test
  void pagesWithoutNumbersTellNothingOfEachOther() {
    rule.issue(
        """
        --- front ---
        渔市搬进新码头

        本报讯 今天凌晨三点，第一船带鱼在新码头卸下。

        ⟦（下转2版）⟧
        --- back ---
        山里通了公交车

        本报讯 从昨天起，十七路公交车每天四趟开进山里。
        """);
  }
}
