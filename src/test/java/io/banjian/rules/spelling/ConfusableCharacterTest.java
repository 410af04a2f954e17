package io.banjian.rules.spelling;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import io.banjian.rules.AllRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfusableCharacterTest {
  private final RuleTester rule = RuleTester.of("confusable-character");

  @Test
  void aPageReadWithLettersForDigitsIsARecognizedOne() {
    rule.page("建于2O25年的渠道，乡亲们⟦己⟧经用上了。\n").fixesTo("建于2O25年的渠道，乡亲们已经用上了。\n");
  }

  @Test
  void oneBracketOfPrintIsEnoughToTellATypedPage() {
    rule.page("渠水(东渠)到了:乡亲们己经开始,忙起来。（完）\n");
  }

  @Test
  void aHouseMayHaveEveryPageRead() {
    RuleTester everywhere =
        RuleTester.of(
            AllRules.catalogue().withParameters("confusable-character", Map.of("pages", "all")),
            "confusable-character");
    everywhere.page("渠水到了田头，乡亲们⟦己⟧经开始育秧。\n").isOnlySuggested();
    rule.page("渠水到了田头，乡亲们己经开始育秧。\n");
  }

  @Test
  void theWordThatSpeaksForItIsNamed() {
    rule.page("渠水(东渠)到了:乡亲们⟦己⟧经开始,忙起来。\n")
        .says(Language.ZH, "“己”疑为形近的“已”之误（已经）")
        .says(Language.EN, "‘己’ may be a misread ‘已’, which looks like it (已经)");
  }

  @Test
  void aNumeralStandsWhereverSomethingIsCounted() {
    rule.page("渠水(东渠)到了:汀澜纺织二厂的工人,都来了。\n");
  }

  @Test
  void twoNamesThatLookAlikeAreTwoPeople() {
    rule.page("石匠瞿大年(甲)来了:昨天,石匠翟大年,也来了。\n");
  }

  @Test
  void aTraditionalPageIsLeftAlone() {
    rule.page("渠水(東渠)到了田頭:鄉親們,己經開始育秧,說今年來得早。\n");
  }
}
