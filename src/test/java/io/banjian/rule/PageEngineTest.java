package io.banjian.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.text.Edit;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PageEngineTest {
  private static final String BROKEN =
      """
      id: broken
      severity: error
      detector: Broken
      fix: {kinds: [layout], safe: true}
      title: {zh: 坏规则, en: Broken}
      """;

  @Test
  void aRuleThatThrowsDoesNotSilenceTheOthers() {
    DetectorEntry thrower =
        DetectorEntry.page(
            "Broken",
            p ->
                (page, found) -> {
                  found.report(new Span(1, 2));
                  throw new IllegalStateException("no such character");
                });
    PageResult result =
        Rules.engine(
                Rules.catalogue(
                    List.of(thrower),
                    BROKEN,
                    Rules.pattern("other", "坏", "好", "substitution", false)))
            .check(page("好坏好"));
    assertThat(result.failures()).hasSize(1);
    RuleFailure failure = result.failures().get(0);
    assertThat(failure.rule()).isEqualTo("broken");
    assertThat(failure.page()).isEqualTo("A01.txt");
    assertThat(failure.span()).contains(new Span(1, 2));
    assertThat(failure.what()).contains("no such character");
    assertThat(result.findings()).extracting(f -> f.rule().id()).contains("other");
  }

  @Test
  void anEditThatDoesMoreThanItsKindMayIsRefusedButTheFindingStays() {
    DetectorEntry rewriter =
        DetectorEntry.page(
            "Broken",
            p -> (page, found) -> found.report(new Span(0, 2), Edit.layout(new Span(0, 2), "新")));
    PageResult result = Rules.engine(Rules.catalogue(List.of(rewriter), BROKEN)).check(page("旧字"));
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).fix()).isEmpty();
    assertThat(result.failures()).hasSize(1);
    assertThat(result.failures().get(0).what()).contains("changes more than white space");
  }

  @Test
  void aKindThatTheFileDoesNotNameIsRefused() {
    DetectorEntry other =
        DetectorEntry.page(
            "Broken",
            p -> (page, found) -> found.report(new Span(0, 1), Edit.mark(new Span(0, 1), "，")));
    PageResult result = Rules.engine(Rules.catalogue(List.of(other), BROKEN)).check(page(",甲"));
    assertThat(result.failures().get(0).what()).contains("does not allow");
  }

  @Test
  void aDeletionThatHoldsAnIdeographIsNeverSafe() {
    String rule = Rules.pattern("residue", "嘉兴[A-Z]+", "", "deletion", true);
    Finding finding = Rules.engine(Rules.catalogue(rule)).check(page("嘉兴ABC文")).findings().get(0);
    assertThat(finding.fix().map(Fix::safe)).isEqualTo(Optional.of(false));
  }

  @Test
  void theOrderOfTheRulesDoesNotShow() {
    List<Rule> rules =
        new ArrayList<>(
            Rules.catalogue(
                    Rules.pattern("a", "甲", "乙", "substitution", false),
                    Rules.pattern("b", "甲乙", "乙甲", "substitution", false),
                    Rules.pattern("c", "乙", "甲", "substitution", false))
                .pageRules(r -> true));
    Page page = page("甲乙丙甲乙");
    List<Finding> once = new PageEngine(rules).check(page).findings();
    Collections.reverse(rules);
    assertThat(new PageEngine(rules).check(page).findings()).isEqualTo(once);
    assertThat(once).hasSize(6);
  }

  @Test
  void aFingerprintSurvivesEditsElsewhereAndMendedMarks() {
    PageEngine engine =
        Rules.engine(
            Rules.catalogue(Rules.pattern("hotline", "热线\\d+", "电话", "substitution", false)));
    String before = "昨天，本报开通热线12345，欢迎来电。";
    List<String> first = fingerprints(engine, before + "\n" + before);
    List<String> second =
        fingerprints(engine, "新增一行\n\n" + before.replace("，", ",") + "\n" + before);
    assertThat(first).doesNotHaveDuplicates().allMatch(f -> f.matches("[0-9a-f]{64}"));
    assertThat(second.get(1)).isNotEqualTo(second.get(0));
    assertThat(fingerprints(engine, "新增十行\n".repeat(10) + "昨天，" + before)).isNotEmpty();
    assertThat(fingerprints(engine, "第一段在前，与此无关。\n" + before + "\n第二段。"))
        .isEqualTo(fingerprints(engine, "第一段在前与此无关\n\n" + before + "\n\n第二段。"));
  }

  @Test
  void theSameWordsTwiceAreTwoFingerprints() {
    PageEngine engine =
        Rules.engine(Rules.catalogue(Rules.pattern("w", "渠", "河", "substitution", false)));
    String line = "一二三四五六七八九渠一二三四五六七八九\n";
    String other = "这一段与上下两段都不相同，只为把它们隔开。\n";
    assertThat(fingerprints(engine, line + other + line + "又一段。" + other + line))
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  private static List<String> fingerprints(PageEngine engine, String text) {
    return engine.check(page(text)).findings().stream().map(Finding::fingerprint).toList();
  }

  private static Page page(String text) {
    return new Page(new PageId("", "issue03", "A01"), "A01.txt", SourceText.of(text));
  }
}
