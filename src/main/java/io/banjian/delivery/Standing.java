package io.banjian.delivery;

import java.util.Optional;

/** What a baseline, or a waiver, says of a finding. */
public enum Standing {
  /** No baseline was given. */
  UNCOMPARED(""),
  /** The baseline does not know it: it counts. */
  NEW("new"),
  /** A defect that is known and left as it is. */
  ACCEPTED("accepted"),
  /** No defect at all: the rule was wrong. */
  FALSE_POSITIVE("false-positive"),
  /** Somebody answers for it. */
  WAIVED("waived");

  private final String label;

  Standing(String label) {
    this.label = label;
  }

  /** The name in baselines and machine formats; empty where nothing was compared. */
  public String label() {
    return label;
  }

  public boolean isKnown() {
    return this == ACCEPTED || this == FALSE_POSITIVE || this == WAIVED;
  }

  /** What an entry of a baseline may say. */
  static Optional<Standing> ofEntry(String label) {
    return label.equals(ACCEPTED.label)
        ? Optional.of(ACCEPTED)
        : label.equals(FALSE_POSITIVE.label) ? Optional.of(FALSE_POSITIVE) : Optional.empty();
  }
}
