package io.banjian.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What teams copy into their pipelines: what can be run here is run, the rest is read. */
final class PipelineFilesTest {
  @TempDir Path folder;

  /** A {@code banjian} on the classes of this build. */
  @BeforeEach
  void program() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    Path program = folder.resolve("bin/banjian");
    Files.createDirectories(program.getParent());
    Files.writeString(
        program,
        "#!/bin/sh\nexec '%s/bin/java' -cp '%s' io.banjian.cli.Main \"$@\"\n"
            .formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    write("dumps/2025-02-13/A 01.txt", "望湖镇的渠\uFFFD修好了。\n");
    write("clean/2025-02-13/A02.txt", "渠修好了，水从望湖流来。\n");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private record Run(int code, String out) {}

  private Run run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().merge("PATH", folder.resolve("bin") + ":", (old, bin) -> bin + old);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out);
  }

  @Test
  void theActionAnnotatesSummarizesAndPassesTheExitCodeOn() throws Exception {
    Path script = Path.of("ci/github-action.sh").toAbsolutePath();
    assertThat(Files.isExecutable(script)).isTrue();
    Map<String, String> environment =
        Map.of(
            "BANJIAN", folder.resolve("bin/banjian").toString(),
            "BANJIAN_PATH", "dumps\nclean\n",
            "BANJIAN_ARGS", "--select=character\n--lang=en\n",
            "GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString(),
            "GITHUB_OUTPUT", folder.resolve("output").toString());
    Run run = run(environment, script.toString());
    assertThat(run.code()).as(run.out()).isEqualTo(1);
    assertThat(run.out()).contains("::error file=dumps/2025-02-13/A 01.txt,line=1,");
    assertThat(Files.readString(folder.resolve("summary.md"))).startsWith("## Banjian\n");
    assertThat(Files.readString(folder.resolve("output")))
        .isEqualTo("exit-code=1\nsarif=banjian.sarif\n");
    assertThat(folder.resolve("banjian.sarif")).exists();
  }

  @Test
  void whatAWorkflowPassesIsNeverRun() throws Exception {
    Map<String, String> environment =
        Map.of(
            "BANJIAN",
            folder.resolve("bin/banjian").toString(),
            "BANJIAN_PATH",
            "$(touch pwned); `touch pwned`");
    Run run = run(environment, Path.of("ci/github-action.sh").toAbsolutePath().toString());
    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @Test
  void everyInputOfTheActionReachesTheScript() throws IOException {
    Map<?, ?> action = (Map<?, ?>) yaml("action.yml");
    Map<?, ?> runs = (Map<?, ?>) action.get("runs");
    assertThat(runs.get("using")).isEqualTo("composite");
    String text = Files.readString(Path.of("action.yml"));
    String script = Files.readString(Path.of("ci/github-action.sh"));
    for (Object input : ((Map<?, ?>) action.get("inputs")).keySet()) {
      assertThat(text).contains("inputs." + input);
    }
    for (Object step : (List<?>) runs.get("steps")) {
      Map<?, ?> values = (Map<?, ?>) step;
      assertThat(String.valueOf(values.get("run"))).doesNotContain("${{");
      if (values.get("env") instanceof Map<?, ?> passed) {
        passed.keySet().forEach(name -> assertThat(script).contains(name.toString()));
      }
    }
  }

  @Test
  void theGitlabJobWritesWhatItsReportsName() throws Exception {
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) yaml("ci/gitlab.yml")).get("banjian");
    List<?> lines = (List<?>) job.get("script");
    assertThat(lines).hasSize(1);
    Run run =
        run(
            Map.of("BANJIAN_PATH", "clean", "BANJIAN_FAIL_ON", "error"),
            "/bin/sh",
            "-c",
            lines.get(0).toString());
    assertThat(run.code()).as(run.out()).isZero();
    Map<?, ?> reports = (Map<?, ?>) ((Map<?, ?>) job.get("artifacts")).get("reports");
    for (Object report : reports.values()) {
      assertThat(folder.resolve(report.toString())).exists();
    }
  }

  @Test
  void thePreCommitHooksRunAsPreCommitRunsThem() throws Exception {
    List<Integer> codes = new ArrayList<>();
    for (Object hook : (List<?>) yaml(".pre-commit-hooks.yaml")) {
      Map<?, ?> values = (Map<?, ?>) hook;
      String[] entry = values.get("entry").toString().split(" ");
      assertThat(values.get("language")).isEqualTo("script");
      assertThat(Files.isExecutable(Path.of(entry[0]))).isTrue(); // in the root of the repository
      assertThat("dumps/2025-02-13/A01.txt").containsPattern(values.get("files").toString());
      List<String> command = new ArrayList<>(List.of(entry));
      command.set(0, folder.resolve("bin/banjian").toString());
      command.add("dumps/2025-02-13/A 01.txt");
      command.add("clean/2025-02-13/A02.txt");
      codes.add(run(Map.of(), command.toArray(String[]::new)).code());
    }
    assertThat(codes).containsExactly(1, 0);
  }

  @Test
  void theImageRunsAsNobodyInParticularAndCopiesWhatIsThere() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("Dockerfile"));
    assertThat(lines.stream().filter(line -> line.startsWith("FROM "))).hasSize(2);
    List<String> last = lines.subList(lines.lastIndexOf(from(lines)), lines.size());
    assertThat(last).contains("USER 10001:10001").anyMatch(line -> line.startsWith("ENTRYPOINT ["));
    assertThat(last).noneMatch(line -> line.contains("curl") || line.contains("apk add"));
    assertThat(Files.readAllLines(Path.of(".dockerignore"))).contains("target", ".git");
  }

  private static String from(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("FROM "))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void everyPageAboutPipelinesFitsAScreen() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("docs/ci"))) {
      for (Path page : pages.toList()) {
        assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(40);
      }
    }
  }

  private static Object yaml(String file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(file)));
  }
}
