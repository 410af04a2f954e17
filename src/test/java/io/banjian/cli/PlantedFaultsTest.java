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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty sound issues with one fault each time: it is found, and nothing else. */
final class PlantedFaultsTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern FINDING =
      Pattern.compile("\"page\":\"([^\"]*)\".*?\"rule\":\"([^\"]*)\"");

  @TempDir Path folder;

  private final Map<String, byte[]> files = new TreeMap<>();

  PlantedFaultsTest() {
    InventedDelivery.pages().forEach((path, text) -> put(path, text));
  }

  @Test
  void aSoundDeliveryIsAccepted() throws IOException {
    assertThat(found()).isEmpty();
    assertThat(found("--manifest", manifest())).isEmpty();
    assertThat(found("--manifest", sums())).isEmpty();
  }

  @Test
  void aPageIsMissing() throws IOException {
    String manifest = manifest();
    files.remove("2031-05-08/A03.txt");
    assertThat(found()).containsExactly("2031-05-08/A03 missing-page");
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A03 missing-page");
  }

  @Test
  void twoPagesAreSwapped() throws IOException {
    String manifest = sums();
    byte[] third = files.get("2031-05-08/A03.txt");
    files.put("2031-05-08/A03.txt", files.get("2031-05-08/A04.txt"));
    files.put("2031-05-08/A04.txt", third);
    assertThat(found())
        .containsExactly("2031-05-08/A03 identity-conflict", "2031-05-08/A04 identity-conflict");
    assertThat(found("--manifest", manifest))
        .containsExactlyInAnyOrder(
            "2031-05-08/A03 identity-conflict",
            "2031-05-08/A03 checksum-mismatch",
            "2031-05-08/A04 identity-conflict",
            "2031-05-08/A04 checksum-mismatch");
  }

  @Test
  void aFrontPageIsSwappedAndItsReferencesAreStillFollowed() throws IOException {
    String manifest = manifest();
    byte[] front = files.get("2031-05-08/A01.txt");
    files.put("2031-05-08/A01.txt", files.get("2031-05-08/A02.txt"));
    files.put("2031-05-08/A02.txt", front);
    assertThat(found())
        .containsExactly("2031-05-08/A01 identity-conflict", "2031-05-08/A02 identity-conflict");
    assertThat(found("--manifest", manifest))
        .containsExactly("2031-05-08/A01 identity-conflict", "2031-05-08/A02 identity-conflict");
  }

  @Test
  void aPageWithReferencesIsThereTwice() throws IOException {
    String manifest = sums();
    files.put("2031-05-08/A05.txt", files.get("2031-05-08/A02.txt"));
    assertThat(found()).containsExactly("2031-05-08/A05 duplicate-page");
    files.remove("2031-05-08/A05.txt");
    files.put("2031-05-08/A03.txt", files.get("2031-05-08/A01.txt"));
    assertThat(found()).containsExactly("2031-05-08/A03 duplicate-page");
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A03 duplicate-page");
  }

  @Test
  void aPageOfAnotherIssueSaysNothingOfThisOne() throws IOException {
    files.put("2031-05-10/A04.txt", files.get("2031-05-08/A01.txt"));
    assertThat(found()).containsExactly("2031-05-10/A04 duplicate-page");
  }

  @Test
  void ofACopyAndItsPageTheManifestTellsWhichIsTheCopy() throws IOException {
    files.replaceAll(
        (path, text) ->
            new String(text, StandardCharsets.UTF_8)
                .replaceFirst("(?s)^.*?\n\n", "")
                .getBytes(StandardCharsets.UTF_8));
    String manifest = sums();
    files.put("2031-05-08/A03.txt", files.get("2031-05-12/A04.txt"));
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A03 duplicate-page");
  }

  @Test
  void anIssueThatPrintsNoDateIsToldFromItsCopyByItsReferences() throws IOException {
    files.replaceAll(
        (path, text) ->
            text(path)
                .replaceAll("\\d+年\\d+月\\d+日 \\S+|第\\d+期", "")
                .getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> undated = new TreeMap<>();
    files.forEach((path, text) -> undated.put(path.replace("2031-05-", "no"), text));
    files.clear();
    files.putAll(undated);
    files.put("no12/A03.txt", undated.get("no13/A01.txt"));
    assertThat(found()).containsExactly("no12/A03 duplicate-page");
    files.put("no12/A03.txt", undated.get("no12/A03.txt"));
    files.put("no12/A02.txt", undated.get("no13/A01.txt"));
    assertThat(found())
        .containsExactlyInAnyOrder("no12/A01 jump-unverifiable", "no12/A02 duplicate-page");
  }

  @Test
  void anIssueDeliveredAgainIsFollowedLikeAnyOther() throws IOException {
    for (int page = 1; page <= 4; page++) {
      String text = text("2031-05-08/A0" + page + ".txt");
      put("again/A0" + page + ".txt", text.replace("（下转A02版）", "（下转A03版）"));
    }
    assertThat(found()).contains("again/A01 jump-without-continuation");
  }

  @Test
  void aReferenceToAPageThatIsFarTooShortCannotBeVerified() throws IOException {
    for (String day : List.of("2031-05-05", "2031-05-16")) {
      files.clear();
      InventedDelivery.pages().forEach(this::put);
      String whole = text(day + "/A01.txt");
      put(day + "/A01.txt", whole.substring(0, whole.indexOf("。", whole.length() / 8) + 1));
      assertThat(found())
          .containsExactlyInAnyOrder(day + "/A02 jump-unverifiable", day + "/A01 outlier-page");
    }
  }

  @Test
  void aReferenceToAPageWithoutTextCannotBeVerified() throws IOException {
    put("2031-05-08/A02.txt", "\n");
    assertThat(found())
        .containsExactly("2031-05-08/A01 jump-unverifiable", "2031-05-08/A02 empty-page");
    put("2031-05-08/A02.txt", new String(files.get("2031-05-12/A02.txt"), GB18030));
    assertThat(found())
        .contains("2031-05-08/A01 jump-unverifiable")
        .noneMatch(f -> f.contains("continuation"));
  }

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
  void aPageIsThereTwice() throws IOException {
    String manifest = manifest();
    files.put("2031-05-08/A05.txt", files.get("2031-05-08/A03.txt"));
    assertThat(found()).containsExactly("2031-05-08/A05 duplicate-page");
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A05 duplicate-page");
  }

  @Test
  void aPageIsOverwrittenByAnother() throws IOException {
    files.put("2031-05-10/A04.txt", files.get("2031-05-08/A04.txt"));
    assertThat(found()).containsExactly("2031-05-10/A04 duplicate-page");
  }

  @Test
  void aPageHoldsItsNeighboursText() throws IOException {
    String joined =
        text("2031-05-08/A03.txt") + text("2031-05-08/A04.txt").replaceFirst(".*\n", "");
    put("2031-05-08/A03.txt", joined);
    assertThat(found()).containsExactly("2031-05-08/A03 duplicate-page");
  }

  @Test
  void aPageIsCutShort() throws IOException {
    String manifest = manifest();
    String whole = text("2031-05-08/A03.txt");
    put("2031-05-08/A03.txt", whole.substring(0, whole.indexOf("。", whole.length() / 3) + 1));
    assertThat(found()).containsExactly("2031-05-08/A03 outlier-page");
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A03 manifest-mismatch");
  }

  @Test
  void aPageCutBehindASentenceDoesNotEndAsTheOthersDo() throws IOException {
    String whole = text("2031-05-08/A03.txt");
    put("2031-05-08/A03.txt", whole.substring(0, whole.lastIndexOf("。", whole.length() - 40) + 1));
    assertThat(found()).containsExactly("2031-05-08/A03 outlier-page");
    files.replaceAll((path, text) -> text(path).strip().getBytes(StandardCharsets.UTF_8));
    assertThat(found()).as("none ends with a line end").isEmpty();
  }

  @Test
  void aPageCutAtALineEndLacksTheBlankLinesThatEndTheOthers() throws IOException {
    files.replaceAll(
        (path, text) -> (text(path).strip() + "\n\n\n").getBytes(StandardCharsets.UTF_8));
    assertThat(found()).isEmpty();
    String whole = text("2031-05-08/A03.txt");
    put(
        "2031-05-08/A03.txt",
        whole.substring(0, whole.lastIndexOf("。\n", whole.length() - 40) + 2));
    assertThat(found()).containsExactly("2031-05-08/A03 outlier-page");
  }

  @Test
  void aPageThatStopsWithinALineIsToldFromOthersThatEndWithOneLineEndOrTwo() throws IOException {
    boolean[] two = {false};
    files.replaceAll(
        (path, text) -> {
          two[0] = !two[0];
          return (text(path).strip() + (two[0] ? "\n\n" : "\n")).getBytes(StandardCharsets.UTF_8);
        });
    assertThat(found()).isEmpty();
    String whole = text("2031-05-08/A03.txt");
    put("2031-05-08/A03.txt", whole.substring(0, whole.lastIndexOf("。", whole.length() - 40) + 1));
    assertThat(found()).containsExactly("2031-05-08/A03 outlier-page");
  }

  @Test
  void aPageIsCutOffInMidSentence() throws IOException {
    String whole = text("2031-05-08/A03.txt");
    int sentence = whole.indexOf("。", whole.length() * 2 / 3);
    put("2031-05-08/A03.txt", whole.substring(0, sentence - 3));
    assertThat(found()).containsExactly("2031-05-08/A03 truncated-text");
  }

  @Test
  void aPageIsEmptied() throws IOException {
    String manifest = manifest();
    String sums = sums();
    put("2031-05-08/A03.txt", "\n");
    assertThat(found()).containsExactly("2031-05-08/A03 empty-page");
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A03 empty-page");
    assertThat(found("--manifest", sums)).containsExactly("2031-05-08/A03 empty-page");
    assertThat(found("--manifest", blankManifest())).isEmpty();
  }

  @Test
  void aPageIsSavedInAnotherEncoding() throws IOException {
    String manifest = sums();
    files.put("2031-05-08/A03.txt", text("2031-05-08/A03.txt").getBytes(GB18030));
    assertThat(found()).containsExactly("2031-05-08/A03 outlier-page");
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A03 checksum-mismatch");
  }

  @Test
  void aPageIsSavedInTheWrongEncoding() throws IOException {
    String garbled = new String(files.get("2031-05-08/A03.txt"), GB18030);
    put("2031-05-08/A03.txt", garbled);
    assertThat(found())
        .contains("2031-05-08/A03 mojibake")
        .as("its length has the same cause")
        .doesNotContain("2031-05-08/A03 outlier-page");
  }

  @Test
  void markupIsHeldToTheSame() throws IOException {
    byte[] third = files.get("2031-05-08/A03.txt");
    files.put("2031-05-08/A03.txt", files.get("2031-05-08/A04.txt"));
    files.put("2031-05-08/A04.txt", third);
    files.put("2031-05-10/A04.txt", files.get("2031-05-12/A04.txt"));
    put("2031-05-14/A02.txt", "");
    files.remove("2031-05-16/A03.txt");
    List<String> expected =
        List.of(
            "2031-05-08/A03 identity-conflict",
            "2031-05-08/A04 identity-conflict",
            "2031-05-10/A04 duplicate-page",
            "2031-05-14/A02 empty-page",
            "2031-05-16/A03 missing-page");
    Map<String, byte[]> plain = new TreeMap<>(files);
    for (String format : List.of("alto", "hocr")) {
      files.clear();
      plain.forEach(
          (path, text) ->
              files.put(
                  path.replace(".txt", format.equals("alto") ? ".xml" : ".hocr"),
                  markup(format, new String(text, StandardCharsets.UTF_8))
                      .getBytes(format.equals("alto") ? StandardCharsets.UTF_8 : GB18030)));
      List<String> found =
          found().stream().filter(f -> expected.stream().anyMatch(e -> sameFamily(f, e))).toList();
      assertThat(found).as(format).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void anEmptiedFileOfMarkupIsAPage() throws IOException {
    Map<String, byte[]> plain = new TreeMap<>(files);
    files.clear();
    plain.forEach(
        (path, text) ->
            put(
                path.replace(".txt", ".xml"),
                markup("alto", new String(text, StandardCharsets.UTF_8))));
    put("2031-05-08/A03.xml", "\uFEFF \n");
    assertThat(found()).contains("2031-05-08/A03 empty-page");
  }

  /** What a delivery as a whole is asked; lines in boxes read a little differently. */
  private static boolean sameFamily(String finding, String expected) {
    String rule = finding.substring(finding.indexOf(' '));
    return expected.endsWith(rule);
  }

  private static String markup(String format, String text) {
    boolean alto = format.equals("alto");
    StringBuilder lines = new StringBuilder();
    int top = 10;
    for (String line : text.split("\\R")) {
      int left = 10;
      StringBuilder words = new StringBuilder();
      for (String word :
          line.strip().isEmpty() ? new String[0] : line.strip().split("[ \u3000]+")) {
        int width = 20 * word.length();
        words.append(
            alto
                ? (words.length() == 0 ? "" : "<SP WIDTH=\"20\"/>")
                    + "<String HPOS=\"%s\" VPOS=\"%s\" WIDTH=\"%s\" HEIGHT=\"20\" CONTENT=\"%s\"/>"
                        .formatted(left, top, width, word)
                : (words.length() == 0 ? "" : " ")
                    + "<span class=\"ocrx_word\" title=\"bbox %s %s %s %s\">%s</span>"
                        .formatted(left, top, left + width, top + 20, word));
        left += width + 20;
      }
      lines.append(
          alto
              ? "<TextBlock><TextLine>" + words + "</TextLine></TextBlock>"
              : "<p class=\"ocr_par\"><span class=\"ocr_line\">" + words + "</span></p>");
      top += 40;
    }
    return alto
        ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Layout><Page><PrintSpace>"
            + lines
            + "</PrintSpace></Page></Layout></alto>"
        : "<?xml version=\"1.0\" encoding=\"GB18030\"?>"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><div class=\"ocr_page\">"
            + lines
            + "</div></body></html>";
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

  private List<String> found(String... more) throws IOException {
    write();
    return findings("delivery", more);
  }

  private List<String> findings(String name, String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"check", name, "--format", "jsonl", "--lang=en"}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    Cli.Outcome outcome = new Cli(folder).run(arguments);
    assertThat(outcome.code()).as(outcome.err()).isLessThan(2);
    return outcome.out().lines().map(PlantedFaultsTest::summary).toList();
  }

  private static String summary(String finding) {
    Matcher matcher = FINDING.matcher(finding);
    assertThat(matcher.find()).as(finding).isTrue();
    return matcher.group(1) + " " + matcher.group(2);
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String path) {
    byte[] bytes = files.get(path);
    return bytes == null
        ? InventedDelivery.pages().getOrDefault(path, "").getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  private void write() throws IOException {
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

  private void zip() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("delivery.zip")))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
  }

  /** With the characters of each page, counted without white space. */
  private String manifest() throws IOException {
    return manifest("");
  }

  private String blankManifest() throws IOException {
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

  private String sums() throws IOException {
    StringBuilder list = new StringBuilder();
    files.forEach((path, content) -> list.append(sha256(content)).append("  " + path + "\n"));
    Files.writeString(folder.resolve("sums"), list);
    return "sums";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
