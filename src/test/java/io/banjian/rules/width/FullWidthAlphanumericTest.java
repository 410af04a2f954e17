package io.banjian.rules.width;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class FullWidthAlphanumericTest {
  private final RuleTester rule = RuleTester.of("full-width-alphanumeric");

  @Test
  void aPageNumberIsOneRun() {
    rule.paragraph("（下转⟦Ａ０２⟧版），A03版、A04版另有报道").fixesTo("（下转A02版），A03版、A04版另有报道").isSafe();
  }

  @Test
  void aNumberKeepsItsPoint() {
    rule.paragraph("增长⟦5．2⟧%、⟦15．26⟧%，去年4.1%").fixesTo("增长5.2%、15.26%，去年4.1%");
  }

  @Test
  void theColonOfATimeComesAlong() {
    rule.paragraph("⟦１６：３２⟧到站，较17:05那班早，共12站").fixesTo("16:32到站，较17:05那班早，共12站");
  }

  @Test
  void aPageOfFullWidthDigitsIsAHouseStyle() {
    rule.paragraph("一九九四年产粮１２．５万吨，比上年增长３％，共１８个乡");
  }

  @Test
  void aMiddleDotOfFullWidthInANameStays() {
    rule.paragraph("诗人约翰．史密斯到访，住了3天");
  }

  @Test
  void thePageOfAReferenceIsLeftToItsOwnRule() {
    rule.paragraph("（下转Ａ０２版）全长12公里，共3站，第４版另有报道");
  }
}
