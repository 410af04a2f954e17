package io.banjian.rules.reference;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class JumpTargetMissingTest {
  private final RuleTester rule = RuleTester.of("jump-target-missing");

  @Test
  void aPageBeyondTheDeclaredNumberDoesNotExist() {
    rule.issue(
        """
        --- 1 ---
        2025年3月14日　星期五　今日4版

        渔市搬进新码头

        本报讯 今天凌晨三点，第一船带鱼在新码头卸下。摊主们说，新棚子高，灯也亮。

        ⟦（下转7版）⟧
        """);
  }

  @Test
  void aPageThatTheIssueSaysItHasMayBeThere() {
    rule.issue(
        """
        --- 1 ---
        2025年3月14日　星期五　今日8版

        渔市搬进新码头

        本报讯 今天凌晨三点，第一船带鱼在新码头卸下。摊主们说，新棚子高，灯也亮。

        （下转7版）
        --- 2 ---
        山里通了公交车

        本报讯 从昨天起，十七路公交车每天四趟开进山里。
        """);
  }
}
