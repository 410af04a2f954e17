package io.banjian.edition;

/**
 * A page that should not be there, and the one it repeats.
 *
 * @param page the one more likely to be wrong
 * @param other the page as it should be
 * @param kind what the two have in common
 */
public record Duplicate(DeliveredPage page, DeliveredPage other, Kind kind) {
  /** What two pages can have in common. */
  public enum Kind {
    /** One text under two names. */
    TEXT,
    /** Two texts under one number. */
    NUMBER,
    /** A page with a text of its own that holds the other's, too. */
    CONTAINED
  }
}
