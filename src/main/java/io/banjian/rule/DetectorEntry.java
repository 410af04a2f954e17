package io.banjian.rule;

import java.util.function.Function;

/** A detector that rule files can name, and how to make one from a rule's parameters. */
public record DetectorEntry(String name, Function<RuleParameters, ? extends Detector> make) {

  /** A rule that reads one page. */
  public static DetectorEntry page(String name, Function<RuleParameters, PageRule> make) {
    return new DetectorEntry(name, make);
  }

  /** A rule that looks at all pages of an issue. */
  public static DetectorEntry issue(String name, Function<RuleParameters, IssueRule> make) {
    return new DetectorEntry(name, make);
  }

  /** A rule that looks at all issues of a delivery. */
  public static DetectorEntry delivery(String name, Function<RuleParameters, DeliveryRule> make) {
    return new DetectorEntry(name, make);
  }
}
