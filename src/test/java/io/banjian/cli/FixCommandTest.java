package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixCommandTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void delivery() {
    cli = new Cli(folder);
    cli.file(
        "rules/stops.yaml",
        """
        id: two-stops
        severity: warning
        pattern: 。。
        replace: 。
        fix: {kinds: [mark], safe: true}
        title: {zh: 两个句号, en: Two stops}
        """);
    cli.file("dumps/2025-02-13/A01.txt", "渠修好了。。\r\n水来了。");
    cli.file("dumps/2025-02-13/A02.txt", "没有问题。\n");
  }

  @Test
  void aCorrectedTreeMirrorsTheInput() {
    Cli.Outcome outcome = fix("dumps", "--output", "out");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("2 pages, 1 changed, 1 correction (two-stops)");
    assertThat(cli.read("out/2025-02-13/A01.txt")).isEqualTo("渠修好了。\r\n水来了。");
    assertThat(cli.read("out/2025-02-13/A02.txt")).isEqualTo("没有问题。\n");
    assertThat(cli.read("dumps/2025-02-13/A01.txt")).contains("。。");
  }

  @Test
  void fixingTwiceIsFixingOnce() {
    fix("dumps", "--output", "once");
    fix("once", "--output", "twice");
    assertThat(cli.read("twice/2025-02-13/A01.txt")).isEqualTo(cli.read("once/2025-02-13/A01.txt"));
  }

  @Test
  void inPlaceReplacesThePageAndLeavesNothingBehind() throws Exception {
    assertThat(fix("dumps", "--in-place").code()).isZero();
    assertThat(cli.read("dumps/2025-02-13/A01.txt")).isEqualTo("渠修好了。\r\n水来了。");
    try (var files = Files.list(folder.resolve("dumps/2025-02-13"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aLinkedPageIsReplacedWhereItLies() throws Exception {
    Files.createSymbolicLink(
        folder.resolve("link.txt"), folder.resolve("dumps/2025-02-13/A01.txt"));
    fix("link.txt", "--in-place");
    assertThat(Files.isSymbolicLink(folder.resolve("link.txt"))).isTrue();
    assertThat(cli.read("dumps/2025-02-13/A01.txt")).doesNotContain("。。");
  }

  @Test
  void standardInputBecomesStandardOutput() {
    Cli.Outcome outcome = cli.input("完了。。\f").run("fix", "-", "--rules", "rules");
    assertThat(outcome.out()).isEqualTo("完了。\f");
  }

  @Test
  void onePageGoesToStandardOutputInItsOwnEncoding() {
    byte[] gbk = "望湖镇的渠修好了。。\r\n".getBytes(Charset.forName("GBK"));
    cli.file("gbk.txt", gbk);
    assertThat(fix("gbk.txt").bytes()).isEqualTo("望湖镇的渠修好了。\r\n".getBytes(Charset.forName("GBK")));
  }

  @Test
  void aDiffSaysWhatWouldChange() {
    Cli.Outcome outcome = fix("dumps", "--diff");
    assertThat(outcome.out())
        .startsWith("--- a/dumps/2025-02-13/A01.txt\n")
        .contains("-渠修好了。。\r\n+渠修好了。\r\n");
    assertThat(cli.read("dumps/2025-02-13/A01.txt")).contains("。。");
  }

  @Test
  void whereManyPagesGoMustBeSaid() {
    Cli.Outcome outcome = fix("dumps");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--output DIR, --in-place or --diff");
    assertThat(fix("dumps", "--diff", "--in-place").code()).isEqualTo(2);
  }

  @Test
  void anOutputThatIsTheInputIsRefused() {
    Cli.Outcome outcome = fix("dumps", "--output", "dumps");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--in-place");
    assertThat(cli.read("dumps/2025-02-13/A01.txt")).contains("。。");
  }

  @Test
  void aPageThatCannotBeReadIsLeftAloneAndSaid() {
    cli.file("dumps/2025-02-13/A03.txt", new byte[] {(byte) 0xE4, (byte) 0xB8, (byte) 0xFF, 'x'});
    Cli.Outcome outcome = fix("dumps", "--output", "out");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("A03.txt").contains("cannot be decoded");
    assertThat(folder.resolve("out/2025-02-13/A03.txt")).doesNotExist();
    assertThat(folder.resolve("out/2025-02-13/A01.txt")).exists();
  }

  private Cli.Outcome fix(String path, String... more) {
    // a built-in rule would mend the stops of these pages before ours
    List<String> args =
        new ArrayList<>(
            List.of("fix", path, "--rules", "rules", "--ignore", "repeated-punctuation"));
    args.addAll(List.of(more));
    return cli.run(args.toArray(String[]::new));
  }
}
