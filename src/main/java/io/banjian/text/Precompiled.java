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
  private static final String JAR = "banjian.jar";

  private Precompiled() {}

  /** What stands beside the program's jar, where all of it is one, as the launcher starts it. */
  private static final class Beside {
    static final Optional<TableFile> JAR_FILE =
        classPath().endsWith(JAR) ? TableFile.beside(classPath()) : Optional.empty();
  }

  /**
   * The jar itself. Whoever asks the class loader has every module of Java looked through first.
   */
  private static final class Jar {
    static final @Nullable ZipFile WHOLE = open(classPath());

    private static @Nullable ZipFile open(String path) {
      try {
        return path.endsWith(JAR) ? new ZipFile(path) : null;
      } catch (IOException e) { // of several, or gone: the class loader says what is wrong
        return null;
      }
    }
  }

  private static String classPath() {
    return System.getProperty("java.class.path", "");
  }

  /** A resource that stands beside a class, whole, if the build has left it there. */
  public static Optional<ByteBuffer> beside(Class<?> owner, String name) {
    String path = owner.getPackageName().replace('.', '/') + '/' + name;
    try {
      if (Beside.JAR_FILE.isPresent()) {
        Optional<ByteBuffer> table = Beside.JAR_FILE.get().table(path);
        if (table.isPresent()) {
          return table;
        }
      }
      try (InputStream in = open(owner, name, path)) {
        return in == null ? Optional.empty() : Optional.of(ByteBuffer.wrap(in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream open(Class<?> owner, String name, String path)
      throws IOException {
    ZipFile jar = Jar.WHOLE;
    if (jar != null) {
      ZipEntry entry = jar.getEntry(path);
      if (entry != null) {
        return jar.getInputStream(entry);
      }
    }
    return owner.getResourceAsStream(name);
  }
}
