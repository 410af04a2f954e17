package io.banjian.report.html;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.rule.Finding;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.Severity;
import java.util.Optional;

/** What one rule found in a delivery. */
final class RuleTally {
  private static final int FINE = 12;

  private final RuleDescription rule;
  private final int column;
  private Severity severity;
  private int findings;
  private int counting;
  private int safe;
  private int pages;
  private int lastPage = -1;
  private int exampleScore = -1;
  private Example example = new Example(0, 0, new Occurrence("", "", "", Optional.empty()));

  /**
   * A finding that shows what the rule is about.
   *
   * @param page its page's number in the report
   * @param finding its number on the page
   */
  record Example(int page, int finding, Occurrence occurrence) {}

  /**
   * @param column the rule's number in the page list
   */
  RuleTally(RuleDescription rule, int column) {
    this.rule = rule;
    this.column = column;
    this.severity = rule.severity();
  }

  void add(int number, int index, JudgedPage page, JudgedFinding judged) {
    Finding finding = judged.finding();
    severity =
        finding.severity().compareTo(severity) > 0 || findings == 0 ? finding.severity() : severity;
    findings++;
    counting += judged.counts() ? 1 : 0;
    safe += finding.isSafe() ? 1 : 0;
    if (number < 0 || number != lastPage) {
      pages++;
      lastPage = number;
    }
    if (exampleScore < FINE) {
      Occurrence occurrence = Occurrence.of(page, finding);
      int score = score(occurrence);
      if (score > exampleScore) {
        exampleScore = score;
        example = new Example(number, index, occurrence);
      }
    }
  }

  /** The best example shows a correction, is short, and has Chinese on both sides. */
  private static int score(Occurrence occurrence) {
    int score = occurrence.corrected().isPresent() ? 6 : 0;
    score += occurrence.text().isEmpty() || occurrence.text().length() > 16 ? 0 : 2;
    score += occurrence.before().length() >= 4 ? 2 : 0;
    return score + (occurrence.after().length() >= 4 ? 2 : 0);
  }

  RuleDescription rule() {
    return rule;
  }

  int column() {
    return column;
  }

  Severity severity() {
    return severity;
  }

  int findings() {
    return findings;
  }

  int counting() {
    return counting;
  }

  int safe() {
    return safe;
  }

  int pages() {
    return pages;
  }

  Example example() {
    return example;
  }
}
