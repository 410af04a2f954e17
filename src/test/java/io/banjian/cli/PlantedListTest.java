package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What lists and tables say of a delivery that is not so. */
final class PlantedListTest extends PlantedDelivery {
  @Test
  void theBrokenRecordOfAPageIsNotMissedAsWell() throws IOException {
    StringBuilder table = new StringBuilder();
    files.forEach(
        (path, text) ->
            table.append(
                "{\"date\":\"%s\",\"page\":\"%s\",\"text\":\"%s%s\n"
                    .formatted(
                        path.substring(0, 10),
                        path.substring(11, 14),
                        new String(text, StandardCharsets.UTF_8).replace("\n", "\\n"),
                        path.equals("2031-05-08/A03.txt") ? "" : "\"}")));
    Files.writeString(folder.resolve("pages.jsonl"), table);
    String[] plain = {"check", "pages.jsonl", "--format", "jsonl"};
    assertThat(new Cli(folder).run(plain).out().lines())
        .singleElement()
        .asString()
        .contains("unreadable-page");
    String[] listed = {"check", "pages.jsonl", "--format", "jsonl", "--manifest", manifest()};
    assertThat(new Cli(folder).run(listed).out().lines())
        .singleElement()
        .asString()
        .contains("unreadable-page");
  }

  @Test
  void aRecordListedTwiceIsNotMissed() throws IOException {
    StringBuilder table = new StringBuilder();
    StringBuilder list = new StringBuilder("文件名,字数\n");
    for (String path : files.keySet()) {
      String text = text(path).replace("\n", "\\n");
      table.append("{\"file\":\"" + path + "\",\"text\":\"" + text + "\"}\n");
      list.append(path + "," + text(path).replaceAll("\\s", "").length() + "\n");
    }
    String again = list.substring(list.lastIndexOf("\n", list.length() - 2) + 1);
    Files.writeString(folder.resolve("pages.jsonl"), table);
    Files.writeString(folder.resolve("list.csv"), list + again);
    List<String> found = findings("pages.jsonl", "--manifest", "list.csv");
    assertThat(found).hasSize(1).allMatch(f -> f.endsWith("manifest-mismatch"));
  }

  @Test
  void aChecksumIsOff() throws IOException {
    String sums = sums();
    String text = Files.readString(folder.resolve(sums));
    Files.writeString(
        folder.resolve(sums), text.replaceFirst("(?m)^\\w{8}(\\w+  2031-05-08/A03)", "00000000$1"));
    assertThat(found("--manifest", sums)).containsExactly("2031-05-08/A03 checksum-mismatch");
  }

  @Test
  void aScanIsMissingAndAPageIsNotListed() throws IOException {
    files.put("2031-05-08/A03.jpg", new byte[] {1, 2, 3});
    String sums = sums();
    files.remove("2031-05-08/A03.jpg");
    assertThat(found("--manifest", sums)).containsExactly(" manifest-mismatch");
    files.remove("2031-05-20/A04.txt");
    String short4 = sums();
    files.putAll(Map.of("2031-05-20/A04.txt", bytes("2031-05-20/A04.txt")));
    assertThat(found("--manifest", short4)).containsExactly("2031-05-20/A04 unexpected-page");
  }

  @Test
  void aBagIsHeldAgainstItsOwnManifestInFolderAndArchive() throws IOException {
    Map<String, byte[]> bag = new TreeMap<>();
    StringBuilder list = new StringBuilder();
    files.forEach(
        (path, content) -> {
          bag.put("bag/data/" + path, content);
          list.append(sha256(content)).append("  data/").append(path).append('\n');
        });
    bag.put("bag/bagit.txt", "BagIt-Version: 1.0\n".getBytes(StandardCharsets.UTF_8));
    bag.put("bag/bag-info.txt", "Payload-Oxum: 1\n".getBytes(StandardCharsets.UTF_8));
    bag.put("bag/manifest-sha256.txt", list.toString().getBytes(StandardCharsets.UTF_8));
    files.clear();
    files.putAll(bag);
    assertThat(found()).isEmpty();
    byte[] page = bag.get("bag/data/2031-05-08/A03.txt");
    files.put(
        "bag/data/2031-05-08/A03.txt",
        (new String(page, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(found()).containsExactly("2031-05-08/A03 checksum-mismatch");
    zip();
    assertThat(findings("delivery.zip")).containsExactly("2031-05-08/A03 checksum-mismatch");
  }

  @Test
  void aListedPathThatLeadsOutOfTheDeliveryIsRefused() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "渡口\n");
    Path list = folder.resolve("list.txt");
    Files.writeString(
        list,
        sha256("渡口\n".getBytes(StandardCharsets.UTF_8))
            + "  ../secret.txt\n"
            + "0".repeat(64)
            + "  /etc/hosts\n");
    write();
    Path link = folder.resolve("delivery/2031-05-08/link.jpg");
    Files.createSymbolicLink(link, folder.resolve("secret.txt"));
    Files.writeString(list, Files.readString(list) + "0".repeat(64) + "  2031-05-08/link.jpg\n");
    assertThat(findings("delivery", "--manifest", "list.txt"))
        .containsExactly(" manifest-mismatch", " manifest-mismatch", " manifest-mismatch");
  }
}
