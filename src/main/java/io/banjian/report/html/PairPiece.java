package io.banjian.report.html;

/**
 * A stretch of one side of a pair.
 *
 * @param text as it is shown
 * @param style how it differs, empty where it does not
 * @param kind which entry of the filter it belongs to, −1 where it does not differ
 * @param moved whether it stands elsewhere on the other side
 */
public record PairPiece(String text, String style, int kind, boolean moved) {
  /** The classes of its element. */
  public String classes() {
    return (style.isEmpty() ? "" : "diff " + style) + (moved ? " moved" : "");
  }

  public boolean isPlain() {
    return style.isEmpty() && !moved;
  }
}
