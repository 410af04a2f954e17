package io.banjian.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

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

  private static final byte NEITHER = 0;
  private static final byte TRADITIONAL = 1;
  private static final byte SIMPLIFIED = 2;

  /** By UTF-16 unit: the pairs of both scripts stand in the BMP. */
  private static final byte[] KINDS = new byte[0x10000];

  private static final Map<Character, String> COUNTERPARTS = new HashMap<>(8192);
  private static final char[] SIMPLE = new char[0x10000];

  static {
    try (InputStream stream = ScriptTable.class.getResourceAsStream("script-table.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource script-table.tsv");
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ScriptTable() {}

  private static void add(String[] columns) {
    char c = columns[1].charAt(0);
    String kind = columns[2];
    COUNTERPARTS.put(c, columns[3]);
    if (!kind.equals("S")) {
      SIMPLE[c] = columns[3].charAt(0);
    }
    KINDS[c] = kind.equals("T") ? TRADITIONAL : kind.equals("S") ? SIMPLIFIED : NEITHER;
  }

  /** Whether only traditional print sets it. */
  public static boolean isTraditional(char unit) {
    return KINDS[unit] == TRADITIONAL;
  }

  /** Whether only simplified print sets it. */
  public static boolean isSimplified(char unit) {
    return KINDS[unit] == SIMPLIFIED;
  }

  /** What the other script has in its place, best first, as code points one after the other. */
  public static String counterparts(char unit) {
    return COUNTERPARTS.getOrDefault(unit, "");
  }

  /** The simplified form of a traditional character, another character itself. */
  static char simplified(char unit) {
    char simple = SIMPLE[unit];
    return simple == 0 || Character.isSurrogate(simple) ? unit : simple;
  }
}
