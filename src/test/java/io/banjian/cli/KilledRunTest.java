package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is told to end from outside, as a CI does with one that takes too long. */
final class KilledRunTest {
  /** Some seconds of work, so that the run is still at it when it is told to end. */
  private static final int PAGES = 3000;

  private static final String PAGE = "渡口昨天换了新船，船工说：“坐得稳,也坐得多。”两岸的人都来看，码头上站满了。\n".repeat(60);

  @TempDir Path folder;

  @Test
  void nothingHalfWrittenIsLeft() throws IOException, InterruptedException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(pages.resolve(i + ".txt"), "第" + i + "页\n" + PAGE);
    }
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Process run = start("check", pages.toString(), "--output", "jsonl=" + reports + "/out.jsonl");
    try {
      while (run.isAlive() && names(reports).isEmpty()) {
        Thread.sleep(5);
      }
      assertThat(names(reports)).as("what is being written").hasSize(1);
      run.destroy();
      assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      run.destroyForcibly();
    }
    assertThat(run.exitValue()).as("it was ended, not done").isGreaterThan(2);
    assertThat(names(reports)).isEmpty();
  }

  private Process start(String... arguments) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Stream<String> command = Stream.of(java.toString(), "-cp", classes, Main.class.getName());
    return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
