package io.banjian.text;

import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tables that nearly every run reads, in a file of their own beside the program's jar: to read
 * the jar's table of contents, thousands of classes that come out of the JVM's own archive, takes a
 * twentieth of a run on one page. The jar holds the tables as well; the file may be left out.
 *
 * <p>The size of the jar it was made for comes first, so that it is not taken for another's, then
 * its own, so that one that was cut short is left alone.
 */
public final class TableFile {
  private static final String NAME = "banjian.tables";
  private static final int HEAD = Long.BYTES + 2 * Integer.BYTES;

  private final RandomAccessFile file;
  private final Map<String, Place> places;

  private record Place(int start, int length) {}

  private TableFile(RandomAccessFile file, Map<String, Place> places) {
    this.file = file;
    this.places = places;
  }

  /** Writes tables, by their paths in the jar, beside it. */
  public static void write(Path jar, Map<String, byte[]> tables) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(jar.resolveSibling(NAME)))) {
      int list = 0;
      int all = 0;
      for (Map.Entry<String, byte[]> table : tables.entrySet()) {
        list += Character.BYTES + Integer.BYTES + table.getKey().length();
        all += table.getValue().length;
      }
      out.writeLong(Files.size(jar));
      out.writeInt(HEAD + list + all);
      out.writeInt(list);
      for (Map.Entry<String, byte[]> table : tables.entrySet()) {
        out.writeChar(table.getKey().length());
        out.writeBytes(table.getKey());
        out.writeInt(table.getValue().length);
      }
      for (byte[] table : tables.values()) {
        out.write(table);
      }
    }
  }

  /** The file beside a jar, unless there is none, or another's. */
  static Optional<TableFile> beside(String jar) {
    String path = jar.substring(0, jar.length() - ".jar".length()) + ".tables";
    RandomAccessFile file;
    try {
      file = new RandomAccessFile(path, "r");
    } catch (IOException e) {
      return Optional.empty();
    }
    try {
      ByteBuffer head = read(file, 0, HEAD);
      if (head.getLong() == new File(jar).length() && head.getInt() == file.length()) {
        return Optional.of(new TableFile(file, places(read(file, HEAD, head.getInt()))));
      }
      file.close();
    } catch (IOException e) { // cut short: the jar has all that it has
    }
    return Optional.empty();
  }

  private static Map<String, Place> places(ByteBuffer list) {
    Map<String, Place> places = new HashMap<>();
    int start = HEAD + list.remaining();
    while (list.hasRemaining()) {
      byte[] name = new byte[list.getChar()];
      list.get(name);
      Place place = new Place(start, list.getInt());
      places.put(new String(name, StandardCharsets.ISO_8859_1), place);
      start += place.length;
    }
    return places;
  }

  private static ByteBuffer read(RandomAccessFile file, int start, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(start);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  /** A table by its path in the jar, if it is one of those. */
  synchronized Optional<ByteBuffer> table(String path) throws IOException {
    Place place = places.get(path);
    return place == null ? Optional.empty() : Optional.of(read(file, place.start, place.length));
  }
}
