package io.banjian.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Tables that the build has worked out already, so that a run which reads one small page does not
 * spend ten times as long on them as on the page. Whoever asks for one can also work it out itself:
 * a build without the step runs, only slower to start.
 */
public final class Precompiled {
  private Precompiled() {}

  /**
   * The program's jar, where all of it is one, as when it is started by itself. Whoever asks the
   * class loader has every module of Java looked through first.
   */
  private static final class Jar {
    static final @Nullable ZipFile WHOLE = open(System.getProperty("java.class.path", ""));

    private static @Nullable ZipFile open(String path) {
      try {
        return path.endsWith("banjian.jar") ? new ZipFile(path) : null;
      } catch (IOException e) { // of several, or gone: the class loader says what is wrong
        return null;
      }
    }
  }

  /** A resource that stands beside a class, whole, if the build has left it there. */
  public static Optional<ByteBuffer> beside(Class<?> owner, String name) {
    try (InputStream in = open(owner, name)) {
      return in == null ? Optional.empty() : Optional.of(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream open(Class<?> owner, String name) throws IOException {
    ZipFile jar = Jar.WHOLE;
    if (jar != null) {
      ZipEntry entry = jar.getEntry(owner.getPackageName().replace('.', '/') + '/' + name);
      if (entry != null) {
        return jar.getInputStream(entry);
      }
    }
    return owner.getResourceAsStream(name);
  }
}
