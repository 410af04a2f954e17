package io.banjian.delivery;

import io.banjian.edition.Manifest;
import io.banjian.edition.ManifestReader;
import io.banjian.edition.ManifestReader.BadManifestException;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the file of a manifest, wherever it lies. */
public final class ManifestSource {
  private static final int LARGEST = 256 << 20;

  private ManifestSource() {}

  /** The manifest that the user named. */
  public static Manifest read(Path path, String name) throws IOException, BadManifestException {
    if (Files.size(path) > LARGEST) {
      throw new IOException("larger than " + (LARGEST >> 20) + " MB");
    }
    return read(Files.readAllBytes(path), name);
  }

  /** The manifest that lies with the files, if one does. */
  static Optional<Manifest> in(FoundFiles found) throws IOException, BadManifestException {
    Optional<FoundFile> file = found.manifest();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.get().bytes().copy(new Limited(bytes));
    try {
      return Optional.of(read(bytes.toByteArray(), file.get().shown()));
    } catch (BadManifestException e) {
      if (file.get().below().matches("(?i).*\\.[ct]sv")) {
        return Optional.empty(); // a table called so that lists no files
      }
      throw e;
    }
  }

  private static Manifest read(byte[] bytes, String name) throws IOException, BadManifestException {
    try {
      return ManifestReader.read(name, TextDecoder.detecting().decode(bytes).text());
    } catch (UnreadablePageException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** A manifest is held in memory, and that has an end. */
  private static final class Limited extends OutputStream {
    private final ByteArrayOutputStream bytes;

    Limited(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
      if (bytes.size() + (long) count > LARGEST) {
        throw new IOException("larger than " + (LARGEST >> 20) + " MB");
      }
      bytes.write(some, from, count);
    }
  }
}
