package io.banjian.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the launcher for Windows and the other one tell the JVM. */
final class BothLaunchersTest {
  private static final Set<String> LENGTHS = Set.of("short", "medium", "long");
  private static final Pattern OPTION = Pattern.compile("-X\\S+?(?=[\"\\s])");

  /** The branches of a {@code case}, up to the {@code ;;} of each. */
  private static final Pattern BRANCH = Pattern.compile("(?s)\\b(short|medium|long)\\)(.*?);;");

  private static final Pattern LINE =
      Pattern.compile("(?m)^if \"%LENGTH%\"==\"(short|medium|long)\" set \"JVM=(.*)$");

  @Test
  void tellTheJvmTheSameOfEachLengthOfRun() throws IOException {
    Map<String, Set<String>> posix = options("banjian", BRANCH);
    assertThat(posix.keySet()).isEqualTo(LENGTHS);
    assertThat(posix.get("short")).contains("-XX:+UseG1GC", "-XX:TieredStopAtLevel=1");
    assertThat(options("banjian.cmd", LINE)).isEqualTo(posix);
  }

  private static Map<String, Set<String>> options(String launcher, Pattern branch)
      throws IOException {
    Map<String, Set<String>> options = new TreeMap<>();
    Matcher of = branch.matcher(Files.readString(Path.of(launcher)));
    while (of.find()) {
      Matcher option = OPTION.matcher(of.group(2));
      while (option.find()) {
        options.computeIfAbsent(of.group(1), none -> new TreeSet<>()).add(option.group());
      }
    }
    return options;
  }
}
