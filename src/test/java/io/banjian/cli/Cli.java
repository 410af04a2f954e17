package io.banjian.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs commands in a folder, without a process. */
final class Cli {
  private final Path folder;
  private byte[] input = new byte[0];
  private Map<String, String> environment = Map.of("LANG", "C");

  Cli(Path folder) {
    this.folder = folder;
  }

  /** What came of a command. */
  record Outcome(int code, byte[] bytes, String err) {
    String out() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  Cli input(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Cli environment(Map<String, String> values) {
    environment = values;
    return this;
  }

  Cli file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Cli file(String name, byte[] bytes) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, out, args);
  }

  /** Runs with a standard output of one's own, a broken one for instance. */
  Outcome run(OutputStream stdout, ByteArrayOutputStream seen, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input), stdout, err, environment, folder, false, false);
    int code = new BanjianCommand(console).run(args);
    console.flush();
    return new Outcome(code, seen.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }
}
