package io.banjian.rules.punctuation;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class RepeatedPunctuationTest {
  private final RuleTester rule = RuleTester.of("repeated-punctuation");

  @Test
  void aStopSetTwiceIsSetOnce() {
    rule.paragraph("昨天通车⟦。。⟧市民前往⟦，，⟧人山人海").fixesTo("昨天通车。市民前往，人山人海").isSafe();
  }

  @Test
  void ofTwoDifferentStopsTheStrongerIsSuggested() {
    rule.paragraph("早稻⟦、，⟧晚稻").fixesTo("早稻，晚稻").isOnlySuggested();
    rule.paragraph("通车⟦，。⟧市民前往").fixesTo("通车。市民前往").isOnlySuggested();
  }

  @Test
  void threeFullStopsMayBeAnEllipsis() {
    rule.paragraph("他想了很久⟦。。。⟧终于开口").isOnlySuggested();
  }

  @Test
  void whatChineseDoublesOnPurposeStays() {
    rule.paragraph("真的吗？！快跑！！！等等……——青石渡——");
  }

  @Test
  void aStopOnEachSideOfAQuoteIsRight() {
    rule.paragraph("他问：“谁呀？”。没人答应。");
  }
}
