package io.banjian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diffs are read by git, not by us. */
final class UnifiedDiffTest {
  @TempDir Path folder;

  @Test
  void nothingChangedIsNothingPrinted() throws IOException {
    assertThat(diff("甲\n乙", "甲\n乙")).isEmpty();
  }

  @Test
  void joinedLinesShowAsOne() throws IOException {
    assertThat(diff("标题\n上半\n下半\n结尾\n", "标题\n上半下半\n结尾\n"))
        .isEqualTo(
            """
            --- a/A01.txt
            +++ b/A01.txt
            @@ -1,4 +1,3 @@
             标题
            -上半
            -下半
            +上半下半
             结尾
            """);
  }

  @Test
  void gitAppliesEveryDiff() throws Exception {
    assumeTrue(hasGit(), "git is not installed: the diff is not applied");
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      String before = text(random, 60);
      String after = changed(before, random);
      Path page = folder.resolve("A01.txt");
      Files.writeString(page, before);
      Files.writeString(folder.resolve("change.diff"), diff(before, after));
      if (before.equals(after)) {
        continue;
      }
      assertThat(run("git", "apply", "--whitespace=nowarn", "change.diff")).isZero();
      assertThat(Files.readString(page)).isEqualTo(after);
    }
  }

  private static String text(Random random, int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append("第").append(random.nextInt(9)).append("行").append(i % 7 == 3 ? "\r\n" : "\n");
    }
    return random.nextBoolean() ? text.toString() : text + "没有换行的末行";
  }

  private static String changed(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < 6; i++) {
      int at = random.nextInt(out.length());
      if (random.nextBoolean()) {
        out.insert(at, "补");
      } else {
        out.deleteCharAt(at);
      }
    }
    return out.toString();
  }

  private static String diff(String before, String after) throws IOException {
    StringWriter out = new StringWriter();
    UnifiedDiff.write(out, "A01.txt", before, after);
    return out.toString();
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private int run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return builder.start().waitFor();
  }
}
