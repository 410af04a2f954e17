package io.banjian.delivery;

import io.banjian.rule.Finding;

/**
 * A finding and what the baseline says of it.
 *
 * @param reason why it was accepted, as a person wrote it; often empty
 */
public record JudgedFinding(Finding finding, Standing standing, String reason) {

  /** Whether it is held against the delivery. */
  public boolean counts() {
    return !standing.isKnown();
  }
}
