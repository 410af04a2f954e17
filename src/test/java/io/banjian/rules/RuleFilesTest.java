package io.banjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.Example;
import io.banjian.rule.ExampleRunner;
import io.banjian.rule.Means;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.RuleSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of every rule file. */
final class RuleFilesTest {
  @TestFactory
  Stream<DynamicTest> everyRuleDoesWhatItsExamplesShow() {
    RuleSet rules = AllRules.catalogue().rules(r -> true);
    return rules.all().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(), () -> assertThat(new ExampleRunner(rule).problems()).isEmpty()));
  }

  @Test
  void everyRuleShowsAHitAndANearMiss() {
    for (RuleDescription rule : AllRules.catalogue().descriptions()) {
      assertThat(rule.examples()).as("examples of %s", rule.id()).isNotEmpty();
      assertThat(rule.nearMisses()).as("near misses of %s", rule.id()).isNotEmpty();
    }
  }

  @Test
  void everyRuleSaysWhatItFindsAndWhyInBothLanguages() {
    for (RuleDescription rule : AllRules.catalogue().descriptions()) {
      assertThat(rule.title().zh()).as("title of %s", rule.id()).isNotBlank();
      assertThat(rule.title().en()).isNotBlank().isNotEqualTo(rule.title().zh());
      assertThat(rule.why().zh()).as("why of %s", rule.id()).isNotBlank();
      assertThat(rule.why().en()).isNotBlank();
    }
  }

  @Test
  void everyFixIsShownByAnExample() {
    for (RuleDescription rule : AllRules.catalogue().descriptions()) {
      if (!rule.fix().kinds().isEmpty() && !(rule.means() instanceof Means.Reader)) {
        assertThat(rule.examples().stream().map(Example::fixed))
            .as("an example of %s with ‘fixed’", rule.id())
            .anyMatch(java.util.Optional::isPresent);
      }
    }
  }

  @Test
  void everyDetectorIsNamedByARuleFile() {
    List<String> named =
        AllRules.catalogue().descriptions().stream()
            .filter(r -> r.means() instanceof Means.Detector)
            .map(r -> ((Means.Detector) r.means()).name())
            .toList();
    assertThat(AllRules.detectors())
        .extracting(d -> d.name())
        .containsExactlyElementsOf(named.stream().distinct().sorted().toList());
  }

  /** Checking reads the rules without their examples; nothing else may be missing. */
  @Test
  void aRuleRunsAsItsWholeFileSays() {
    List<String> whole = AllRules.catalogue().descriptions().stream().map(r -> core(r)).toList();
    List<String> run = AllRules.catalogueToRun().descriptions().stream().map(r -> core(r)).toList();
    assertThat(run).isEqualTo(whole);
    assertThat(AllRules.catalogueToRun().descriptions())
        .allMatch(rule -> rule.examples().isEmpty() && rule.nearMisses().isEmpty());
  }

  private static String core(RuleDescription rule) {
    return String.join(
        "\n",
        rule.id(),
        rule.family(),
        rule.severity().label(),
        rule.means().toString(),
        rule.fix().toString(),
        new TreeSet<>(rule.reads()).toString(),
        new TreeMap<>(rule.parameters().values()).toString(),
        rule.title().toString(),
        rule.message().toString(),
        rule.why().toString(),
        rule.limits().toString());
  }
}
