package io.banjian.report.html;

import io.banjian.rule.RuleDescription;
import io.banjian.rule.Severity;
import java.util.Comparator;

/**
 * A rule in the table of what is wrong most.
 *
 * @param share of its findings in those of the most frequent rule, in percent
 * @param examplePage the page of the example
 * @param exampleFinding its number there
 */
public record RuleRow(
    RuleDescription rule,
    Severity severity,
    int findings,
    int counting,
    int safe,
    int pages,
    int share,
    Occurrence example,
    int examplePage,
    int exampleFinding) {

  static final Comparator<RuleRow> MOST_FREQUENT =
      Comparator.comparingInt(RuleRow::findings).reversed().thenComparing(row -> row.rule().id());

  static RuleRow of(RuleTally tally, int mostFindings) {
    RuleTally.Example example = tally.example();
    return new RuleRow(
        tally.rule(),
        tally.severity(),
        tally.findings(),
        tally.counting(),
        tally.safe(),
        tally.pages(),
        Math.max(1, Math.round(tally.findings() * 100f / Math.max(1, mostFindings))),
        example.occurrence(),
        example.page(),
        example.finding());
  }
}
