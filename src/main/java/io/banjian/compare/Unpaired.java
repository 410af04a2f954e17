package io.banjian.compare;

/**
 * A page that has no counterpart.
 *
 * @param page its name
 */
public record Unpaired(Side side, String page, String file, Reason reason) {
  /** Which of the two PATHs it is from. */
  public enum Side {
    /** The truth, or the dump. */
    FIRST("first"),
    /** The text to judge, or the correction. */
    SECOND("second");

    private final String label;

    Side(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Why. */
  public enum Reason {
    ABSENT("absent"),
    /** Several files are this page, and their names do not tell which belongs to which. */
    AMBIGUOUS("ambiguous");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
