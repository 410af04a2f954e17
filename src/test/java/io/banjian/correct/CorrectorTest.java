package io.banjian.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.PageEngine;
import io.banjian.rule.Rule;
import io.banjian.rule.Rules;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CorrectorTest {
  private static final String COMMA = Rules.pattern("comma", "，，", "，", "mark", true);
  private static final String STOP = Rules.pattern("stop", "，。", "。", "mark", true);
  private static final String NAME = Rules.pattern("name", "望胡", "望湖", "substitution", false);

  @Test
  void oneFixMakesRoomForTheNext() {
    Correction correction = correct(FixChoice.SAFE, "完工，，。", COMMA, STOP);
    assertThat(correction.text()).isEqualTo("完工。");
    assertThat(correction.settled()).isTrue();
    assertThat(correction.applied()).hasSize(2);
  }

  @Test
  void aCorrectedPageStaysAsItIs() {
    String once = correct(FixChoice.SUGGESTED, "望胡镇，，，，完工，。", COMMA, STOP, NAME).text();
    assertThat(correct(FixChoice.SUGGESTED, once, COMMA, STOP, NAME).changesNothing()).isTrue();
  }

  @Test
  void suggestionsWaitUntilTheyAreAskedFor() {
    assertThat(correct(FixChoice.SAFE, "望胡镇", NAME).changesNothing()).isTrue();
    assertThat(correct(FixChoice.SUGGESTED, "望胡镇", NAME).text()).isEqualTo("望湖镇");
  }

  @Test
  void rulesThatNeverAgreeAreStoppedAndSaid() {
    Correction correction =
        correct(
            FixChoice.SUGGESTED,
            "甲",
            Rules.pattern("a", "甲", "乙", "substitution", false),
            Rules.pattern("b", "乙", "甲", "substitution", false));
    assertThat(correction.settled()).isFalse();
    assertThat(correction.applied()).hasSize(Corrector.MOST_PASSES);
  }

  @Test
  void theOrderOfTheRulesDecidesNothing() {
    List<Rule> rules =
        new ArrayList<>(
            Rules.catalogue(
                    Rules.pattern("long", "一二三", "壹贰叁", "substitution", false),
                    Rules.pattern("head", "一二", "１２", "substitution", false),
                    Rules.pattern("tail", "二三", "２３", "substitution", false),
                    Rules.pattern("same", "一二三", "123", "substitution", false))
                .pageRules(r -> true));
    Page page = page("一二三，二三，一二");
    String text = new Corrector(new PageEngine(rules), FixChoice.SUGGESTED).correct(page).text();
    assertThat(text).isEqualTo("壹贰叁，２３，１２");
    for (int i = 0; i < rules.size(); i++) {
      Collections.rotate(rules, 1);
      assertThat(new Corrector(new PageEngine(rules), FixChoice.SUGGESTED).correct(page).text())
          .isEqualTo(text);
    }
  }

  @Test
  void everyPositionOfTheCorrectedPageLeadsBack() {
    Correction correction = correct(FixChoice.SUGGESTED, "望胡镇，，。望胡", COMMA, STOP, NAME);
    assertThat(correction.text()).isEqualTo("望湖镇。望湖");
    assertThat(correction.patch().toRaw(4)).isEqualTo(6);
    assertThat(correction.patch().fromRaw(6)).isEqualTo(4);
  }

  private static Correction correct(FixChoice choice, String text, String... rules) {
    return new Corrector(Rules.engine(Rules.catalogue(rules)), choice).correct(page(text));
  }

  private static Page page(String text) {
    return new Page(new PageId("", "", "A01"), "A01.txt", SourceText.of(text));
  }
}
