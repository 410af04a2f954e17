package io.banjian.rules.reference;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class ContinuationWithoutJumpTest {
  private final RuleTester rule = RuleTester.of("continuation-without-jump");

  @Test
  void ofABrokenPairTheSoundSideIsNotReported() {
    rule.issue(
        """
        --- 1 ---
        渔市搬进新码头

        本报讯 今天凌晨三点，第一船带鱼在新码头卸下。摊主们说，新棚子高，灯也亮。

        （下转7版）
        --- 2 ---
        渔市搬进新码头

        （上接1版）

        新码头的冰库能存三百吨鱼，过磅之后十分钟就能入库。
        """);
  }

  @Test
  void aJumpThatRanOverTheLineAnnouncesIt() {
    rule.issue(
        """
        --- 1 ---
        渔市搬进新码头

        本报讯 今天凌晨三点，第一船带
        鱼在新码头卸下。摊主们说，新棚（下
        转2版）
        --- 2 ---
        渔市搬进新码头

        （上接1版）

        子高，灯也亮，过磅之后十分钟就能入库。
        """);
  }
}
