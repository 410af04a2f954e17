package io.banjian.compare;

/** What became of a stretch of text. */
public enum Change {
  NONE("equal"),
  SUBSTITUTED("substituted"),
  /** Stands in the first text and not in the second. */
  MISSING("missing"),
  /** Stands in the second text and not in the first. */
  INSERTED("inserted");

  private final String label;

  Change(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
