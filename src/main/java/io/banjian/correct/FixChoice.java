package io.banjian.correct;

import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleDescription;
import java.util.Optional;

/** Which fixes are carried out. */
public enum FixChoice {
  /** Those that need nobody to look. */
  SAFE,
  /** The first one of every finding, safe or not. */
  SUGGESTED;

  /** Whether a rule may have a fix of that sort. */
  boolean wants(Rule rule) {
    RuleDescription description = rule.description();
    return switch (this) {
      case SAFE ->
          description.fix().safe() || !description.parameters().table().isEmpty(); // asked for
      case SUGGESTED -> !description.fix().kinds().isEmpty();
    };
  }

  Optional<Fix> of(Finding finding) {
    return switch (this) {
      case SAFE -> finding.fix().filter(Fix::safe);
      case SUGGESTED -> finding.fix();
    };
  }
}
