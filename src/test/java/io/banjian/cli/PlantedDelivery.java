package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** Twenty sound issues, in which tests plant faults, and what is then found. */
abstract class PlantedDelivery {
  static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern FINDING =
      Pattern.compile("\"page\":\"([^\"]*)\".*?\"rule\":\"([^\"]*)\"");

  @TempDir Path folder;

  final Map<String, byte[]> files = new TreeMap<>();

  PlantedDelivery() {
    InventedDelivery.pages().forEach((path, text) -> put(path, text));
  }

  final List<String> found(String... more) throws IOException {
    write();
    return findings("delivery", more);
  }

  final List<String> findings(String name, String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"check", name, "--format", "jsonl", "--lang=en"}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    Cli.Outcome outcome = new Cli(folder).run(arguments);
    assertThat(outcome.code()).as(outcome.err()).isLessThan(2);
    return outcome.out().lines().map(PlantedDelivery::summary).toList();
  }

  private static String summary(String finding) {
    Matcher matcher = FINDING.matcher(finding);
    assertThat(matcher.find()).as(finding).isTrue();
    return matcher.group(1) + " " + matcher.group(2);
  }

  final void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  final String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  final byte[] bytes(String path) {
    byte[] bytes = files.get(path);
    return bytes == null
        ? InventedDelivery.pages().getOrDefault(path, "").getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  final void write() throws IOException {
    Path root = folder.resolve("delivery");
    if (Files.exists(root)) {
      try (var old = Files.walk(root)) {
        for (Path path : old.filter(Files::isRegularFile).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  final void zip() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("delivery.zip")))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
  }

  /** With the characters of each page, counted without white space. */
  final String manifest() throws IOException {
    return manifest("");
  }

  final String blankManifest() throws IOException {
    return manifest("2031-05-08/A03.txt");
  }

  private String manifest(String blank) throws IOException {
    StringBuilder table = new StringBuilder("文件名,日期,版次,字数,空白\n");
    for (String path : files.keySet()) {
      String text = text(path).replaceAll("\\s", "");
      table.append(path).append(',').append(path, 0, 10).append(',');
      table.append(path, 11, 14).append(',').append(text.length()).append(',');
      table.append(path.equals(blank) ? "是" : "否").append('\n');
    }
    Files.write(folder.resolve("list.csv"), table.toString().getBytes(GB18030));
    return "list.csv";
  }

  final String sums() throws IOException {
    StringBuilder list = new StringBuilder();
    files.forEach((path, content) -> list.append(sha256(content)).append("  " + path + "\n"));
    Files.writeString(folder.resolve("sums"), list);
    return "sums";
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
