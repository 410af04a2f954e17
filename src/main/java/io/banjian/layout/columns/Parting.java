package io.banjian.layout.columns;

/** What stands between a piece and the one before it, once they are in order. */
public enum Parting {
  /** Nothing: characters of one upright headline. */
  NONE(""),
  /** They are lines of one paragraph, which a pipeline glued into one row. */
  GLUE(" "),
  /** They are lines of one column. */
  LINE("\n"),
  /** Another column or another text begins. */
  BLANK("\n\n");

  private final String text;

  Parting(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Parting ofLine(boolean apart) {
    return apart ? BLANK : LINE;
  }
}
