package io.banjian.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code script-table.tsv}; see {@link ScriptTable}. */
final class ScriptTableSource {
  static final String RESOURCE = "script-table.bin";

  private ScriptTableSource() {}

  /**
   * Two bits for every character that say whose it is, sixteen of them an int; then, each with its
   * length before it, the characters listed, where their counterparts begin, and those.
   */
  static byte[] compiled() {
    int[] kinds = new int[0x10000 >> 4];
    Map<Character, String> listed = new TreeMap<>();
    try (InputStream stream = ScriptTable.class.getResourceAsStream("script-table.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource script-table.tsv");
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t");
          char c = columns[1].charAt(0);
          int kind = Math.max(0, "-TS".indexOf(columns[2])); // t: of both
          kinds[c >> 4] |= kind << ((c & 15) << 1);
          listed.put(c, columns[3]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compiled(kinds, listed);
  }

  private static byte[] compiled(int[] kinds, Map<Character, String> listed) {
    String counterparts = String.join("", listed.values());
    int size = 4 * kinds.length + 12 + 2 * (2 * listed.size() + 1 + counterparts.length());
    ByteBuffer table = ByteBuffer.allocate(size);
    for (int sixteen : kinds) {
      table.putInt(sixteen);
    }
    table.putInt(listed.size());
    listed.keySet().forEach(table::putChar);
    table.putInt(listed.size() + 1);
    int start = 0;
    for (String text : listed.values()) {
      table.putChar((char) start);
      start += text.length();
    }
    table.putChar((char) start);
    table.putInt(counterparts.length());
    counterparts.chars().forEach(c -> table.putChar((char) c));
    return table.array();
  }
}
