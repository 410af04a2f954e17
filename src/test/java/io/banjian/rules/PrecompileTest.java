package io.banjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.RuleFile;
import io.banjian.rule.Rules;
import io.banjian.rule.yaml.YamlFile;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.rule.yaml.YamlPack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrecompileTest {
  @Test
  void whatTheBuildLeftIsWhatARunWouldWorkOut() throws IOException {
    for (Map.Entry<String, Supplier<byte[]>> output : Precompile.outputs().entrySet()) {
      try (InputStream built = Precompile.class.getResourceAsStream("/" + output.getKey())) {
        assertThat(built).as(output.getKey()).isNotNull();
        assertThat(built.readAllBytes()).as(output.getKey()).isEqualTo(output.getValue().get());
      }
    }
  }

  @Test
  void thePackHoldsTheRulesAsTheirFilesSayThem() {
    List<RuleDescription> packed = AllRules.catalogueToRun().descriptions();
    List<RuleDescription> parsed =
        RuleCatalogue.of(BuiltInRules.files(), AllRules.detectors()).descriptions();
    assertThat(packed).hasSameSizeAs(parsed);
    for (int i = 0; i < packed.size(); i++) {
      assertThat(packed.get(i)).isEqualTo(withoutExamples(parsed.get(i)));
    }
  }

  @Test
  void thePackHoldsRulesOfEveryKind() {
    RuleCatalogue rules =
        Rules.catalogue(
            "{id: a, pattern: '渠+', replace: '沟', severity: error, title: t, why: w}",
            "{id: b, pattern: '堤', severity: info, title: {zh: 堤, en: dam}}",
            "{id: c, table: {望胡: 望湖}, severity: warning, title: t, reads: all,"
                + " fix: {kinds: [substitution], safe: true}, parameters: {most: 3, least: 1}}");
    RuleCatalogue again = RuleCatalogue.unpacked(ByteBuffer.wrap(rules.packed()), List.of());
    assertThat(again.descriptions()).isEqualTo(rules.descriptions());
    assertThat(again.packed()).isEqualTo(rules.packed());
  }

  private static RuleDescription withoutExamples(RuleDescription rule) {
    return new RuleDescription(
        rule.id(),
        rule.family(),
        rule.severity(),
        rule.means(),
        rule.fix(),
        rule.reads(),
        rule.parameters(),
        rule.title(),
        rule.message(),
        rule.why(),
        rule.limits(),
        List.of(),
        List.of(),
        List.of(),
        rule.file());
  }

  @Test
  void aPackGivesBackEveryKindOfValueWithItsLine() {
    YamlMap file =
        YamlFile.parse(
            "rules/custom/x.yaml",
            """
            id: town-name

            table:
              望胡: 望湖
              "U+E000": 𠮷
            reads: [all, ""]
            empty: {}
            text: |
              one
              two
            """);
    YamlMap again = YamlPack.unpacked(ByteBuffer.wrap(YamlPack.packed(List.of(file)))).get(0);
    assertThat(again.file()).isEqualTo("rules/custom/x.yaml");
    assertThat(again.keys()).containsExactly("id", "table", "reads", "empty", "text");
    assertThat(again.get("table").map().keys()).containsExactly("望胡", "U+E000");
    assertThat(again.get("table").map().get("U+E000").text()).isEqualTo("𠮷");
    assertThat(again.get("table").map().get("U+E000").line()).isEqualTo(5);
    assertThat(again.get("reads").texts()).containsExactly("all", "");
    assertThat(again.get("empty").map().keys()).isEmpty();
    assertThat(again.get("text").text()).isEqualTo("one\ntwo\n");
    assertThat(again.get("text").line()).isEqualTo(8);
  }

  @Test
  void nothingIsMadeAnewWhereNothingHasChanged(@TempDir Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    for (String output : Precompile.outputs().keySet()) {
      Files.createDirectories(classes.resolve(output).getParent());
    }
    Files.writeString(classes.resolve("a-rule.yaml"), "id: one");
    String memory = folder.resolve("memory.txt").toString();
    Precompile.main(new String[] {classes.toString(), memory});
    Path pack = classes.resolve("io/banjian/rules/rules.pack");
    Files.writeString(pack, "untouched");
    Precompile.main(new String[] {classes.toString(), memory});
    assertThat(pack).hasContent("untouched");
    Files.writeString(classes.resolve("a-rule.yaml"), "id: two");
    Precompile.main(new String[] {classes.toString(), memory});
    assertThat(Files.size(pack)).isGreaterThan(1000);
  }

  @Test
  void withoutThePackTheFilesAreRead() {
    List<RuleFile> files = BuiltInRules.files();
    assertThat(files).hasSameSizeAs(AllRules.catalogueToRun().descriptions());
  }
}
