package io.banjian.rules.layout;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class LetterSpacedTest {
  private final RuleTester rule = RuleTester.of("letter-spaced");

  @Test
  void figuresAndLatinWordsAreUnitsOfTheRun() {
    rule.page("⟦1600 亩 早 稻 ， 12 台 收 割 机⟧").fixesTo("1600亩早稻，12台收割机").isSafe();
  }

  @Test
  void aRunMayBeginAndEndWithinAWord() {
    rule.page("青禾镇⟦从 4 月 23 日⟧起").fixesTo("青禾镇从4月23日起");
  }

  @Test
  void wideSpacesAreSpaces() {
    rule.page("⟦青　禾　早　稻　开　镰⟧").fixesTo("青禾早稻开镰");
  }

  @Test
  void twoGapsAreAName() {
    rule.page("记 者 闻 舟\n今 天\n");
  }

  @Test
  void paddedNamesInABracketAreSetOnPurpose() {
    rule.page("晚稻照时插下。（闻 舟 石 林）");
  }

  @Test
  void theGapBehindAnOpeningThatIsSpacedItselfStays() {
    rule.page("本 报 讯  青禾镇的早稻昨天开镰。");
  }
}
