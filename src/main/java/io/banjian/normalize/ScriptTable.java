package io.banjian.normalize;

import io.banjian.text.Precompiled;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which ideographs only traditional print sets, which only simplified, and what the other script
 * has in their place.
 *
 * <p>Characters that both set (后 里 台 干 著 乾) belong to neither. The table is {@code
 * script-table.tsv}; a test derives it anew.
 */
public final class ScriptTable {
  /** No character before it belongs to one script alone. */
  public static final char FIRST = '\u3400';

  static final int TRADITIONAL = 1;
  static final int SIMPLIFIED = 2;

  /**
   * Two bits by UTF-16 unit: the pairs of both scripts stand in the BMP. Every character of every
   * page is looked up, so that the table had better stay in the nearest cache.
   */
  private static final int[] KINDS = new int[0x10000 >> 4];

  /** The characters of the table, sorted. */
  private static final char[] LISTED;

  /** Where in {@link #COUNTERPARTS} those of each begin. */
  private static final char[] STARTS;

  private static final String COUNTERPARTS;

  static {
    ByteBuffer table =
        Precompiled.beside(ScriptTable.class, ScriptTableSource.RESOURCE)
            .orElseGet(() -> ByteBuffer.wrap(ScriptTableSource.compiled()));
    table.asIntBuffer().get(KINDS);
    table.position(4 * KINDS.length);
    LISTED = characters(table);
    STARTS = characters(table);
    COUNTERPARTS = new String(characters(table));
  }

  private static char[] characters(ByteBuffer table) {
    char[] characters = new char[table.getInt()];
    table.asCharBuffer().get(characters);
    table.position(table.position() + 2 * characters.length);
    return characters;
  }

  private ScriptTable() {}

  /** {@link #TRADITIONAL}, {@link #SIMPLIFIED} or 0 for what both set. */
  static int kindOf(char unit) {
    return KINDS[unit >> 4] >>> ((unit & 15) << 1) & 3;
  }

  /** Whether only traditional print sets it. */
  public static boolean isTraditional(char unit) {
    return kindOf(unit) == TRADITIONAL;
  }

  /** Whether only simplified print sets it. */
  public static boolean isSimplified(char unit) {
    return kindOf(unit) == SIMPLIFIED;
  }

  /** What the other script has in its place, best first, as code points one after the other. */
  public static String counterparts(char unit) {
    int at = Arrays.binarySearch(LISTED, unit);
    return at < 0 ? "" : COUNTERPARTS.substring(STARTS[at], STARTS[at + 1]);
  }

  /** For who asks of every character of a page: {@link #simplified} where it is another, else 0. */
  static char[] simplifiedForms() {
    char[] forms = new char[0x10000];
    for (char unit : LISTED) {
      char form = simplified(unit);
      forms[unit] = form == unit ? 0 : form;
    }
    return forms;
  }

  /** The simplified form of a traditional character, another character itself. */
  static char simplified(char unit) {
    if (kindOf(unit) == SIMPLIFIED) {
      return unit;
    }
    String counterparts = counterparts(unit);
    return counterparts.isEmpty() || Character.isSurrogate(counterparts.charAt(0))
        ? unit
        : counterparts.charAt(0);
  }
}
