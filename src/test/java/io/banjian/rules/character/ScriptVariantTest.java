package io.banjian.rules.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.Finding;
import io.banjian.rule.RuleTester;
import io.banjian.text.Edit;
import org.junit.jupiter.api.Test;

final class ScriptVariantTest {
  private final RuleTester rule = RuleTester.of("script-variant");

  @Test
  void aStrayTraditionalCharacterIsSuggestedItsSimplifiedForm() {
    rule.paragraph("农户们⟦說⟧，这个办法很好。").fixesTo("农户们说，这个办法很好。").isOnlySuggested();
  }

  @Test
  void whatMayHaveBeenSeveralCharactersOffersThemAll() {
    Finding finding = rule.paragraph("鄉親們把谷子⟦发⟧過來，記者還沒走。").only();
    assertThat(finding.alternatives())
        .flatExtracting(f -> f.edits())
        .extracting(e -> ((Edit.Replacement) e).text())
        .containsExactly("髮");
  }

  @Test
  void aLongPageKeepsItsScriptThroughManyStrays() {
    String line = "这个镇的农户们把种子领回家，说今年的雨水来得早。\n";
    rule.page((line.repeat(9) + "大家都⟦來⟧⟦聽⟧他讲。\n").repeat(3));
  }

  @Test
  void aQuotedSentenceInTheOtherScriptIsAQuotation() {
    rule.paragraph("碑上刻着“飲水思源，不忘來處”，这些字已经模糊。");
    rule.paragraph("他说“农户⟦這⟧一年过得好”，大家都笑了。");
  }

  @Test
  void aNameThatThePageRepeatsKeepsItsForm() {
    rule.page("设计师王鎔说，这座桥用了三年。\n记者见到王鎔时，他还在工地。");
  }

  @Test
  void aVerticalMastheadIsOneLine() {
    rule.page("鷺\n洲\n晨\n報\n石桥镇的农户们领到了种子。");
  }

  @Test
  void aPageOfOneScriptIsSilent() {
    rule.page("石桥镇的农户们领到了种子。\n乡亲们说今年雨水来得早。");
    rule.page("石橋鎮的農戶們領到了種子。\n鄉親們說今年雨水來得早。");
    rule.page("山水田林，人和年丰。");
  }
}
