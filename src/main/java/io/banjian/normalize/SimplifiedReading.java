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

  /** Made at the first traditional page. */
  private static final class Traditional {
    static final char[] FORMS = ScriptTable.simplifiedForms();
  }

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
    boolean standard = !text.has(CharClass.RADICAL) && !text.has(CharClass.COMPATIBILITY_IDEOGRAPH);
    for (int i = 0; i < read.length; i++) {
      char c = standard ? read[i] : standardForm(read[i]);
      read[i] = traditional ? simplified(c) : c;
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

  private static char standardForm(char unit) {
    CharClass c = CharTable.classOf(unit);
    if (c != CharClass.RADICAL && c != CharClass.COMPATIBILITY_IDEOGRAPH) {
      return unit;
    }
    String standard = WidthTable.standardForm(unit);
    return standard != null && standard.length() == 1 ? standard.charAt(0) : unit;
  }

  private static char simplified(char unit) {
    if (unit >= ScriptTable.FIRST) {
      char form = Traditional.FORMS[unit];
      return form == 0 ? unit : form;
    }
    int quote = QUOTES.indexOf(unit);
    return quote >= 0 ? MAINLAND_QUOTES.charAt(quote) : unit;
  }
}
