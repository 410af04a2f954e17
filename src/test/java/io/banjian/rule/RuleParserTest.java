package io.banjian.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjian.rule.yaml.YamlException;
import org.junit.jupiter.api.Test;

final class RuleParserTest {
  private static final String GOOD =
      """
      id: old-hotline
      severity: warning
      pattern: 热线：\\d{7}
      title: {zh: 旧热线, en: Old hotline}
      """;

  @Test
  void aShortRuleIsARule() {
    RuleDescription rule = Rules.catalogue(GOOD).get("old-hotline");
    assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.message().zh()).isEqualTo("旧热线");
    assertThat(rule.family()).isEqualTo("custom");
  }

  @Test
  void anUnknownKeyIsRefusedWithTheOneThatWasMeant() {
    refused(GOOD + "serverity: error\n", ":5:", "unknown key ‘serverity’", "‘severity’");
  }

  @Test
  void aWrongValueIsRefusedWithWhatMayStandThere() {
    refused(GOOD.replace("warning", "fatal"), ":2:", "‘fatal’", "error, warning, info");
    refused(GOOD.replace("old-hotline", "Old Hotline"), ":1:", "small letters");
    refused(GOOD.replace("{zh: 旧热线, en: Old hotline}", "{zh: 旧热线}"), ":4:", "‘en’ is missing");
  }

  @Test
  void aRuleThatCannotFindAnythingIsRefused() {
    refused(GOOD.replace("pattern: 热线：\\d{7}", "limits: 无"), "no way to find anything");
    refused(GOOD + "table: {旧: 新}\n", "expected only one of pattern and table");
  }

  @Test
  void aPatternThatCannotBeReadOrCanNeverMatchIsRefused() {
    refused(GOOD.replace("热线：\\d{7}", "'热线(\\d'"), ":3:", "missing closing )");
    refused(GOOD.replace("热线：\\d{7}", "'\\d*'"), ":3:", "matches the empty text");
    refused(GOOD.replace("热线：\\d{7}", "'完$始'"), ":3:", "can never match");
    refused(GOOD.replace("热线：\\d{7}", "'完^始'"), ":3:", "can never match");
    refused(GOOD.replace("热线：\\d{7}", "'完\\n始'"), ":3:", "no line break");
    refused(GOOD.replace("热线：\\d{7}", "'[^\\s\\S]'"), ":3:", "can never match");
  }

  @Test
  void patternsThatCanMatchAreNotMistaken() {
    for (String pattern :
        new String[] {"(?i)^abc", "^热线$", "热线$|^电话", "完\\n?始", "(?P<n>\\d+)版", "[$^]\\d"}) {
      Rules.catalogue(GOOD.replace("热线：\\d{7}", "'" + pattern + "'"));
    }
  }

  @Test
  void aTableEntryThatChangesNothingIsRefused() {
    String table = GOOD.replace("pattern: 热线：\\d{7}", "table: {民: 民}");
    refused(table, ":3:", "changes nothing");
    refused(GOOD.replace("pattern: 热线：\\d{7}", "table: {}"), "the table is empty");
  }

  @Test
  void anIdStandsOnlyOnce() {
    assertThatThrownBy(() -> Rules.catalogue(GOOD, GOOD))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("test1.yaml:1:")
        .hasMessageContaining("is taken by rules/custom/test0.yaml");
  }

  @Test
  void anExampleThatMarksNothingIsNone() {
    refused(GOOD + "examples:\n  - {paragraph: 热线：8765432}\n", ":6:", "⟦ ⟧");
    refused(GOOD + "near-misses:\n  - {paragraph: 热线⟦：⟧}\n", ":6:", "near miss");
    refused(GOOD + "examples:\n  - {line: 热线}\n", ":6:", "unknown key ‘line’");
  }

  @Test
  void bracesInAPlainTextGetAHint() {
    refused(GOOD + "message: {zh: “{text}”有误, en: wrong}\n", ":5:", "into quotes");
  }

  @Test
  void aSubstitutionCannotBeDeclaredSafe() {
    refused(GOOD + "replace: 热线\nfix: {kinds: [substitution], safe: true}\n", "substitution");
  }

  @Test
  void aYamlBombIsRefused() {
    StringBuilder bomb = new StringBuilder("a: &a [x]\n");
    for (char c = 'b'; c < 'p'; c++) {
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append(("*" + (char) (c - 1) + ",").repeat(9)).append("x]\n");
    }
    refused(bomb.toString(), "rules/custom/test0.yaml");
  }

  private static void refused(String yaml, String... says) {
    for (String part : says) {
      assertThatThrownBy(() -> Rules.catalogue(yaml))
          .isInstanceOf(YamlException.class)
          .hasMessageContaining(part);
    }
  }
}
