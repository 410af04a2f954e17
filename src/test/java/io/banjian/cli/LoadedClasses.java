package io.banjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of the program in a JVM of its own, and the classes that it loaded.
 *
 * @param code what it ended with
 * @param classes as the JVM notes them, one a line, a space behind each name
 */
public record LoadedClasses(int code, String classes) {
  /**
   * @param log a file that the JVM may write to
   */
  public static LoadedClasses of(Path log, String classPath, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                classPath,
                "io.banjian.cli.Main"));
    command.addAll(List.of(arguments));
    Process run =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = run.waitFor();
    return new LoadedClasses(code, Files.readString(log));
  }
}
