package io.banjian.lexicon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Reads the tables that lie beside this class, whole rows at a time. */
final class Resources {
  /** What makes a table of bytes. */
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private Resources() {}

  static <T> T read(String name, Reader<T> reader) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name + "; the build makes it");
      }
      return reader.read(new DataInputStream(new ByteArrayInputStream(stream.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int[] ints(DataInputStream in, int count) throws IOException {
    int[] row = new int[count];
    bytes(in, count * Integer.BYTES).asIntBuffer().get(row);
    return row;
  }

  static float[] floats(DataInputStream in, int count) throws IOException {
    float[] row = new float[count];
    bytes(in, count * Float.BYTES).asFloatBuffer().get(row);
    return row;
  }

  static char[] chars(DataInputStream in, int count) throws IOException {
    char[] row = new char[count];
    bytes(in, count * Character.BYTES).asCharBuffer().get(row);
    return row;
  }

  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    return ByteBuffer.wrap(in.readNBytes(count));
  }
}
