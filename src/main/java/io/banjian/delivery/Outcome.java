package io.banjian.delivery;

/** What a run comes to. A gate fails closed: what could not be judged is never green. */
public enum Outcome {
  ACCEPTED(0, "accepted"),
  REJECTED(1, "rejected"),
  NOT_JUDGED(2, "not-judged");

  private final int exitCode;
  private final String label;

  Outcome(int exitCode, String label) {
    this.exitCode = exitCode;
    this.label = label;
  }

  public int exitCode() {
    return exitCode;
  }

  /** The name in machine formats. */
  public String label() {
    return label;
  }
}
