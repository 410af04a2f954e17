package io.banjian.rules.width;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjian.rule.RuleTester;
import io.banjian.rule.Rules;
import io.banjian.rules.AllRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a paper sets in its own way is a parameter. */
final class HouseStyleTest {
  @Test
  void aHouseMaySetCornerQuotesWhateverThePageDoes() throws IOException {
    with("ascii-quotes", "shape", "corner").paragraph("落实⟦\"⟧双百⟦\"⟧行动").fixesTo("落实「双百」行动");
    with("ascii-quotes", "shape", "curly")
        .paragraph("「三橋」貫通，⟦\"⟧双百⟦\"⟧行动")
        .fixesTo("「三橋」貫通，“双百”行动");
  }

  @Test
  void aHouseMayCloseOrKeepEverySpaceBesideANumber() throws IOException {
    with("stray-space", "between-chinese-and-latin", "remove")
        .paragraph("今年⟦ ⟧2⟦ ⟧月，投资⟦ ⟧70⟦ ⟧亿元")
        .fixesTo("今年2月，投资70亿元");
    with("stray-space", "between-chinese-and-latin", "keep")
        .paragraph("全市有15个项目，投资70亿元，今年 2 月8日开工，用地5亩。");
  }

  @Test
  void aHouseMaySetFullWidthDigitsInItsHeadlines() throws IOException {
    with("full-width-alphanumeric", "headline-digits", "full").headline("我市新建１５座桥 A02版");
    with("full-width-alphanumeric", "headline-digits", "habit")
        .headline("我市新建⟦１５⟧座桥 A02版")
        .fixesTo("我市新建15座桥 A02版");
  }

  @Test
  void aWordThatIsNoSuchStyleIsNamedWithThoseThatAre() {
    assertThatThrownBy(() -> with("ascii-quotes", "shape", "round"))
        .hasMessageContaining("habit, curly, corner")
        .hasMessageContaining("round");
  }

  private static RuleTester with(String rule, String parameter, String value) throws IOException {
    String yaml = Files.readString(Path.of("rules/width/" + rule + ".yaml"));
    String set = yaml.replaceFirst(parameter + ": \\w+", parameter + ": " + value);
    return RuleTester.of(Rules.catalogue(AllRules.detectors(), set), rule);
  }
}
