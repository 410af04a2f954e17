package io.banjian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell offers what the program takes. */
final class CompletionTest {
  @TempDir Path folder;

  @Test
  void bashOffersCommandsOptionsAndFormats() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    Cli.Outcome outcome = new Cli(folder).run("completion", "bash");
    assertThat(outcome.code()).isZero();
    Files.writeString(folder.resolve("banjian.bash"), outcome.out());
    assertThat(offered("banjian", "")).contains("check", "fix", "explain", "completion");
    assertThat(offered("banjian", "check", "--")).contains("--baseline", "--print-config");
    assertThat(offered("banjian", "check", "--format", ""))
        .contains(OutputFormat.labels().toArray(String[]::new));
    assertThat(offered("banjian", "check", "--fail-on", "")).contains("never");
    assertThat(offered("banjian", "compare", "--")).contains("--corrected", "--fail-above");
    assertThat(offered("banjian", "compare", "--format", "")).contains("json", "csv");
    assertThat(offered("banjian", "compare", "--normalize", "")).contains("line-ends", "nfc");
  }

  private String[] offered(String... line) throws IOException, InterruptedException {
    String script =
        ". ./banjian.bash; COMP_WORDS=('"
            + String.join("' '", line)
            + "'); COMP_CWORD="
            + (line.length - 1)
            + "; _complete_banjian; echo \"${COMPREPLY[*]}\"";
    Process bash =
        new ProcessBuilder("/bin/bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    return out.strip().split("\\s+");
  }

  @Test
  void fishOffersThemToo() {
    String script = new Cli(folder).run("completion", "fish").out();
    assertThat(script)
        .contains("-a check -d")
        .contains("__fish_seen_subcommand_from check' -l format -x -a 'text jsonl json csv")
        .contains("-s j -l jobs -r");
    assertThat(script.lines())
        .allMatch(line -> line.startsWith("complete ") || line.startsWith("#"));
    assertThat(script.lines())
        .allMatch(line -> line.replace("\\'", "").chars().filter(c -> c == '\'').count() % 2 == 0);
  }

  @Test
  void thereIsNoOtherShell() {
    Cli.Outcome outcome = new Cli(folder).run("completion", "cmd");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("bash, zsh, fish");
  }
}
