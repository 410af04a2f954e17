package io.banjian.rules.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleFile;
import io.banjian.rule.RuleTester;
import io.banjian.rules.AllRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrivateUseCharacterTest {
  @TempDir Path folder;

  @Test
  void withoutATableItIsReportedAndLeftAlone() {
    RuleTester.of("private-use-character").paragraph("石桥⟦\uE5E5\uE5E6⟧镇").hasNoFix();
  }

  @Test
  void bothSupplementaryPlanesAreSeen() {
    RuleTester.of("private-use-character")
        .paragraph("⟦" + Character.toString(0xF0000) + Character.toString(0x10FFFD) + "⟧镇")
        .hasNoFix();
  }

  @Test
  void aVendorsTableClearsItsFont() throws IOException {
    RuleTester rule = withTable("U+E5E5,镕\nU+E5E6,堃\nU+F0000,——\n");
    rule.paragraph("朱⟦\uE5E5⟧先生、林⟦\uE5E6⟧女士⟦" + Character.toString(0xF0000) + "⟧合影")
        .fixesTo("朱镕先生、林堃女士——合影")
        .isSafe();
  }

  @Test
  void neighboursThatTheTableKnowsAreOneFinding() throws IOException {
    withTable("U+E5E5,石\nU+E5E6,桥\n").headline("⟦\uE5E5\uE5E6⟧镇").fixesTo("石桥镇").isSafe();
  }

  @Test
  void whatTheTableDoesNotKnowStaysAFindingOfItsOwn() throws IOException {
    var outcome = withTable("U+E5E5,石\n").headline("⟦\uE5E5⟧⟦\uE001⟧镇⟦\uE5E5⟧桥");
    assertThat(outcome.findings()).extracting(f -> f.isSafe()).containsExactly(true, false, true);
  }

  private RuleTester withTable(String csv) throws IOException {
    Files.writeString(folder.resolve("font.csv"), csv);
    Files.writeString(
        folder.resolve("font.yaml"), "extends: private-use-character\ntable-file: font.csv\n");
    RuleCatalogue catalogue = AllRules.catalogue().with(RuleFile.in(folder));
    return RuleTester.of(catalogue, "private-use-character");
  }
}
