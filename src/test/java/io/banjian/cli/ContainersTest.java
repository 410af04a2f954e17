package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One delivery in every container and every encoding: what is found may not depend on either. */
final class ContainersTest {
  private final Map<String, String> pages = InventedDelivery.pages();

  @TempDir Path folder;

  ContainersTest() {
    // a few defects, so that there is something to lose on the way
    pages.computeIfPresent("2031-05-07/A03.txt", (p, t) -> t.replaceFirst("，", ","));
    pages.computeIfPresent("2031-05-09/A01.txt", (p, t) -> t.replace("（下转A02版）", "（下转A03版）"));
    pages.computeIfPresent("2031-05-11/A04.txt", (p, t) -> t.replaceFirst("。", "。。"));
    pages.remove("2031-05-13/A04.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void everyContainerGivesTheSameFindings(String encoding) throws IOException {
    Charset charset = Charset.forName(encoding);
    writeFolder(charset);
    zip(charset);
    tar(charset, "delivery.tar");
    tar(charset, "delivery.tar.gz");
    lines(charset, "pages.jsonl");
    table(charset, "pages.csv");
    List<String> expected = findings("delivery", "UTF-8".equals(encoding));
    assertThat(expected).hasSize(4);
    for (String name :
        List.of("delivery.zip", "delivery.tar", "delivery.tar.gz", "pages.jsonl", "pages.csv")) {
      assertThat(findings(name, false)).as(name + " in " + encoding).isEqualTo(expected);
    }
  }

  @Test
  void aTableInAnArchiveAndOnStandardInputIsReadAlike() throws IOException {
    writeFolder(StandardCharsets.UTF_8);
    lines(StandardCharsets.UTF_8, "pages.jsonl");
    byte[] lines = Files.readAllBytes(folder.resolve("pages.jsonl"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("table.zip")))) {
      zip.putNextEntry(new ZipEntry("pages.jsonl"));
      zip.write(lines);
    }
    List<String> expected = findings("delivery", false);
    assertThat(findings("table.zip", false)).isEqualTo(expected);
    Cli.Outcome piped =
        new Cli(folder)
            .input(new String(lines, StandardCharsets.UTF_8))
            .run("check", "-", "--format", "jsonl");
    assertThat(withoutPaths(piped.out())).isEqualTo(expected);
  }

  @Test
  void correctedRecordsAreWrittenAsPlainText() throws IOException {
    lines(StandardCharsets.UTF_8, "pages.jsonl");
    Cli cli = new Cli(folder);
    assertThat(cli.run("fix", "pages.jsonl", "--output", "out").code()).isZero();
    assertThat(cli.read("out/pages/2031-05-05/A01.txt")).isEqualTo(pages.get("2031-05-05/A01.txt"));
    assertThat(cli.run("fix", "pages.jsonl", "--in-place").code()).isEqualTo(2);
  }

  private List<String> findings(String name, boolean oneJob) {
    Cli.Outcome outcome =
        new Cli(folder).run("check", name, "--format", "jsonl", "--jobs", oneJob ? "1" : "3");
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    return withoutPaths(outcome.out());
  }

  /** In the order of the pages: a container may scatter them. */
  private static List<String> withoutPaths(String findings) {
    return findings
        .lines()
        .map(line -> line.replaceFirst("\"file\":\"[^\"]*\",", ""))
        .sorted()
        .toList();
  }

  private void writeFolder(Charset charset) throws IOException {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path path = folder.resolve("delivery").resolve(page.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, page.getValue().getBytes(charset));
    }
  }

  private void zip(Charset charset) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("delivery.zip")))) {
      for (Map.Entry<String, String> page : InventedDelivery.scattered(pages)) {
        zip.putNextEntry(new ZipEntry(page.getKey()));
        zip.write(page.getValue().getBytes(charset));
      }
    }
  }

  private void tar(Charset charset, String name) throws IOException {
    OutputStream file = Files.newOutputStream(folder.resolve(name));
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(name.endsWith("gz") ? new GZIPOutputStream(file) : file)) {
      for (Map.Entry<String, String> page : InventedDelivery.scattered(pages)) {
        byte[] bytes = page.getValue().getBytes(charset);
        TarArchiveEntry entry = new TarArchiveEntry(page.getKey());
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
  }

  private void lines(Charset charset, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Map.Entry<String, String> page : InventedDelivery.scattered(pages)) {
      String line =
          "{\"日期\":\""
              + page.getKey().substring(0, 10)
              + "\",\"版次\":\""
              + page.getKey().substring(11, 14)
              + "\",\"正文\":\""
              + page.getValue().replace("\n", "\\n")
              + "\"}\n";
      out.write(line.getBytes(charset));
    }
    Files.write(folder.resolve(name), out.toByteArray());
  }

  private void table(Charset charset, String name) throws IOException {
    StringBuilder table = new StringBuilder("date,page,\"text\"\r\n");
    for (Map.Entry<String, String> page : InventedDelivery.scattered(pages)) {
      table.append(page.getKey().substring(0, 10).replace("-", "")).append(',');
      table.append(page.getKey(), 11, 14).append(',');
      table.append('"').append(page.getValue().replace("\"", "\"\"")).append("\"\r\n");
    }
    Files.write(folder.resolve(name), table.toString().getBytes(charset));
  }
}
