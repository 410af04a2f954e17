package io.banjian.rule;

/**
 * A rule ready to run.
 *
 * @param severity as the profile has it
 */
public record Rule(RuleDescription description, Detector detector, Severity severity) {
  public String id() {
    return description.id();
  }
}
