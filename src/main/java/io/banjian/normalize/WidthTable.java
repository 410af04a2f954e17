package io.banjian.normalize;

/** The one published table of characters that are the same but for width or form. */
public final class WidthTable {
  private WidthTable() {}

  /** A text with every character in its standard form, to compare what two texts hold. */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
    }
    return folded.toString();
  }
}
