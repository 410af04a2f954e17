package io.banjian.correct;

import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import java.util.Optional;

/** Which fixes are carried out. */
public enum FixChoice {
  /** Those that need nobody to look. */
  SAFE,
  /** The first one of every finding, safe or not. */
  SUGGESTED;

  Optional<Fix> of(Finding finding) {
    return switch (this) {
      case SAFE -> finding.fix().filter(Fix::safe);
      case SUGGESTED -> finding.fix();
    };
  }
}
