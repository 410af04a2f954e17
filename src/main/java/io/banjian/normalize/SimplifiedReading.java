package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;

/**
 * A page as the lexicon reads it, character by character: its tables know simplified characters and
 * their standard forms. Without it nothing is known of 燈塔重亮, nor of ⼈⼝ where a font has radicals
 * for characters. Offsets are those of the page.
 */
public final class SimplifiedReading {
  /** So many characters show whether a page is traditional: of such text every third one is. */
  private static final int LOOK = 600;

  private static final int FEWEST = 8;

  private static final String QUOTES = "「」『』";
  private static final String MAINLAND_QUOTES = "“”‘’";

  private SimplifiedReading() {}

  /** The page itself where it is simplified and in standard forms. */
  public static String of(SourceText text) {
    String raw = text.raw();
    boolean traditional = isTraditional(raw);
    if (!traditional
        && !text.has(CharClass.RADICAL)
        && !text.has(CharClass.COMPATIBILITY_IDEOGRAPH)) {
      return raw;
    }
    char[] read = raw.toCharArray();
    for (int i = 0; i < read.length; i++) {
      read[i] = simplified(read[i], traditional);
    }
    return new String(read);
  }

  private static boolean isTraditional(String raw) {
    int found = 0;
    int end = Math.min(LOOK, raw.length());
    for (int i = 0; i < end && found < FEWEST; i++) {
      char c = raw.charAt(i);
      found += c >= ScriptTable.FIRST && ScriptTable.isTraditional(c) ? 1 : 0;
    }
    return found >= FEWEST;
  }

  private static char simplified(char unit, boolean traditional) {
    char c = unit;
    if (CharTable.classOf(unit) == CharClass.RADICAL
        || CharTable.classOf(unit) == CharClass.COMPATIBILITY_IDEOGRAPH) {
      String standard = WidthTable.standardForm(unit);
      c = standard != null && standard.length() == 1 ? standard.charAt(0) : unit;
    }
    if (!traditional) {
      return c;
    }
    int quote = QUOTES.indexOf(c);
    return quote >= 0 ? MAINLAND_QUOTES.charAt(quote) : ScriptTable.simplified(c);
  }
}
