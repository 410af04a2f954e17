package io.banjian.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Standard output, or a file that appears when all is written, or not at all. */
final class WholeOutput implements Closeable {
  private final Writer writer;
  private final @Nullable Path temporary;
  private final @Nullable Path target;

  private WholeOutput(Writer writer, @Nullable Path temporary, @Nullable Path target) {
    this.writer = writer;
    this.temporary = temporary;
    this.target = target;
  }

  /**
   * @param file empty for standard output
   */
  static WholeOutput open(String file, Console console) throws IOException {
    if (file.isEmpty()) {
      return new WholeOutput(console.outWriter(), null, null);
    }
    Path target = console.workingDirectory().resolve(file);
    Path temporary = Whole.beside(target);
    return new WholeOutput(
        Files.newBufferedWriter(temporary, StandardCharsets.UTF_8), temporary, target);
  }

  Writer writer() {
    return writer;
  }

  void finish() throws IOException {
    writer.flush();
    if (temporary != null && target != null) {
      writer.close();
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (temporary != null) {
      writer.close();
      Files.deleteIfExists(temporary);
    }
  }
}
