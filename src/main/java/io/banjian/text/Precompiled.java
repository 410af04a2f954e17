package io.banjian.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Tables that the build has worked out already, so that a run which reads one small page does not
 * spend ten times as long on them as on the page. Whoever asks for one can also work it out itself:
 * a build without the step runs, only slower to start.
 */
public final class Precompiled {
  private Precompiled() {}

  /** A resource that stands beside a class, whole, if the build has left it there. */
  public static Optional<ByteBuffer> beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
