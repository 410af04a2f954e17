package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingsTest {
  @TempDir private Path folder;

  @Test
  void everyRuleThatRanHasALine() {
    Cli cli = new Cli(folder).environment(Map.of("LANG", "zh_CN.UTF-8"));
    Cli.Outcome timed =
        cli.file("1.txt", "昨天，堤上的柳树绿了。\n")
            .run("check", "--timings", "--select", "stray-space,duplicate-page", "1.txt");
    assertThat(timed.err()).contains("微秒/版", "stray-space", "duplicate-page", "版面：行、段、栏");
    assertThat(timed.err()).doesNotContain("mojibake");
  }

  @Test
  void theResultIsTheSame() {
    Cli cli = new Cli(folder).file("1.txt", "昨天,堤上的柳树绿了。\n");
    Cli.Outcome plain = cli.run("check", "1.txt");
    Cli.Outcome timed = cli.run("check", "--timings", "1.txt");
    assertThat(timed.out()).isEqualTo(plain.out());
    assertThat(timed.code()).isEqualTo(plain.code());
    assertThat(timed.err()).contains("µs/page");
    assertThat(plain.err()).doesNotContain("µs/page");
  }
}
