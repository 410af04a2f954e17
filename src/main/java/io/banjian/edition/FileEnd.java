package io.banjian.edition;

/**
 * How a page's file ends. Each program ends its files in its own way, all of them alike; a file
 * that was cut off ends wherever that was.
 */
public enum FileEnd {
  /** In the middle of a line. */
  NOTHING,
  LINE,
  FORM_FEED;

  /**
   * @param text of the last page in the file
   * @param tail what stands behind that page
   */
  public static FileEnd of(CharSequence text, String tail) {
    if (tail.indexOf('\f') >= 0) {
      return FORM_FEED;
    }
    for (int i = text.length() - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return LINE;
      }
    }
    return NOTHING;
  }
}
