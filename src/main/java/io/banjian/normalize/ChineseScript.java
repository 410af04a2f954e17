package io.banjian.normalize;

/** Which of the two scripts a Chinese text is set in. */
public enum ChineseScript {
  SIMPLIFIED,
  TRADITIONAL,
  /** Both, so that neither is out of place. */
  MIXED,
  /** Too little to tell, or only characters that both scripts write alike. */
  UNKNOWN;

  public static ChineseScript of(CharSequence text) {
    int traditional = 0;
    int simplified = 0;
    for (char c : text.toString().toCharArray()) { // a page is asked character by character
      int kind = ScriptTable.kindOf(c);
      traditional += kind == ScriptTable.TRADITIONAL ? 1 : 0;
      simplified += kind == ScriptTable.SIMPLIFIED ? 1 : 0;
    }
    return of(traditional, simplified);
  }

  /**
   * Decides by how many characters only the one and only the other script sets. A stray few, at
   * most one in nine, do not make a page mixed; in a snippet, one beside two of the other is a
   * stray.
   */
  public static ChineseScript of(int traditional, int simplified) {
    int fewer = Math.min(traditional, simplified);
    int more = Math.max(traditional, simplified);
    if (more == 0) {
      return UNKNOWN;
    }
    boolean clear = fewer * 8 <= more || (fewer <= 3 && fewer * 2 <= more);
    return !clear ? MIXED : traditional > simplified ? TRADITIONAL : SIMPLIFIED;
  }
}
