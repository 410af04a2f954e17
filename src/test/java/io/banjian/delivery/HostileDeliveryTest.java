package io.banjian.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a delivery may do to harm: it is refused, the rest is read, and memory does not grow. */
final class HostileDeliveryTest {
  private static final EntryLimits SMALL = new EntryLimits(100, 1 << 16, 1 << 20, 50);

  @TempDir Path folder;

  @Test
  void aLineBeyondAllMeasureIsOneRecordThatCannotBeRead() throws IOException {
    Path file = folder.resolve("pages.jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(
          "{\"page\":\"1\",\"text\":\"渡口\"}\n{\"page\":\"2\",\"text\":\""
              .getBytes(StandardCharsets.UTF_8));
      byte[] water = "水".repeat(1000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100; i++) {
        out.write(water);
      }
      out.write("\"}\n{\"page\":\"3\",\"text\":\"山里\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    InputCollector collector =
        new InputCollector(new InputSettings(TextDecoder.detecting(), SMALL));
    collector.records().add("pages.jsonl", file, "pages.jsonl", "pages.jsonl");
    try (Inputs inputs = collector.inputs(Optional.empty())) {
      assertThat(inputs.sources()).hasSize(3);
      assertThat(readable(inputs.sources().get(0))).isEqualTo("渡口");
      assertThatThrownBy(() -> Reading.open(inputs.sources().get(1), TextDecoder.detecting()))
          .isInstanceOf(UnreadablePageException.class)
          .hasMessageContaining("larger than");
      assertThat(inputs.sources().get(2).id().page()).isEqualTo("3");
    }
  }

  /** Megabytes go by, and not one of them is kept. */
  @Test
  void recordsAreFoundWithoutHoldingThem() throws IOException {
    byte[] block = "水".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private int left = 64;

          @Override
          public int read() {
            throw new AssertionError("byte by byte");
          }

          @Override
          public int read(byte[] buffer, int from, int count) {
            if (left-- <= 0) {
              return -1;
            }
            int length = Math.min(count, block.length);
            System.arraycopy(block, 0, buffer, from, length);
            return length;
          }
        };
    List<Long> lengths = new ArrayList<>();
    new RecordSplitter(new RecordUnits(1, false, 0), RecordFormat.JSON_LINES)
        .split(endless, (start, length, line) -> lengths.add(length));
    assertThat(lengths).containsExactly(64L * (1 << 16));
  }

  @Test
  void aFileBeyondAllMeasureIsNotReadToItsEnd() throws IOException {
    Path page = folder.resolve("A01.txt");
    Files.write(page, new byte[1 << 17]);
    InputCollector collector =
        new InputCollector(new InputSettings(TextDecoder.detecting(), SMALL));
    collector.file("A01.txt", page);
    try (Inputs inputs = collector.inputs(Optional.empty())) {
      assertThatThrownBy(() -> inputs.sources().get(0).opener().read())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("larger than");
    }
  }

  @Test
  void aTarWhoseAttributesAreAPageLongByTheThousandIsRefused() throws IOException {
    byte[] header = new byte[512];
    header[0] = 'x';
    System.arraycopy("00010000000".getBytes(StandardCharsets.US_ASCII), 0, header, 124, 11);
    header[156] = 'x'; // two megabytes of attributes
    System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, header, 257, 5);
    Path tar = folder.resolve("delivery.tar");
    Files.write(tar, header);
    assertThatThrownBy(() -> TarHeaders.check(tar)).hasMessage(Refusal.HEADER.words().en());
    header[156] = '0'; // a file of that size is one
    Files.write(tar, header);
    assertThatCode(() -> TarHeaders.check(tar)).doesNotThrowAnyException();
  }

  /** Many names for one packed page: small on disk, and endless to read. */
  @Test
  void entriesThatLieUponEachOtherAreRefused() throws IOException {
    Path zip = folder.resolve("delivery.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("A01.txt", "A02.txt", "A03.txt")) {
        out.putNextEntry(new ZipEntry(name));
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        out.write(noise);
      }
    }
    byte[] bytes = Files.readAllBytes(zip);
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int directory = all.getInt(bytes.length - 22 + 16);
    byte[] first = Arrays.copyOf(bytes, 30 + "A01.txt".length() + 5100);
    ByteBuffer forged =
        ByteBuffer.allocate(first.length + bytes.length - directory)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(first)
            .put(bytes, directory, bytes.length - directory);
    for (int entry = 0; entry < 3; entry++) { // all three begin where the first does
      forged.putInt(first.length + entry * (46 + "A01.txt".length()) + 42, 0);
    }
    forged.putInt(forged.capacity() - 22 + 16, first.length);
    Files.write(zip, forged.array());
    assertThatThrownBy(() -> Archive.open(zip, Archive.Kind.ZIP, EntryLimits.DEFAULT))
        .hasMessage(Refusal.OVERLAP.words().en());
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "绝密");
    Path delivery = Files.createDirectories(folder.resolve("delivery"));
    Files.writeString(delivery.resolve("A01.txt"), "渡口");
    Files.createSymbolicLink(delivery.resolve("A02.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(delivery.resolve("A03.txt"), delivery.resolve("A01.txt"));
    try (Inputs inputs = find("delivery")) {
      assertThat(readable(inputs.sources().get(0))).isEqualTo("渡口");
      assertThatThrownBy(() -> inputs.sources().get(1).opener().read())
          .hasMessage(Refusal.LINK_OUT.words().en());
      assertThat(readable(inputs.sources().get(2))).as("a link within").isEqualTo("渡口");
    }
  }

  @Test
  void thousandsOfEntriesAreGoneThroughOnce() throws IOException {
    Path zip = folder.resolve("delivery.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 1; i <= 3000; i++) {
        out.putNextEntry(new ZipEntry("2032-03-09/" + i + ".txt"));
        out.write('a');
      }
      out.putNextEntry(new ZipEntry("bagit.txt"));
      out.putNextEntry(new ZipEntry("bag-info.txt"));
    }
    try (Inputs inputs = find("delivery.zip")) {
      assertThat(inputs.sources()).hasSize(3000);
      assertThat(inputs.skipped()).as("tag files of the bag").isEqualTo(2);
    }
  }

  @Test
  void brokenRecordsAreSaidAndTheOthersRead() throws IOException {
    String lines =
        "{\"page\":\"1\",\"text\":\"渡口\"}\n{\"page\":\"2\",\"text\":\"断\n{\"page\":\"3\"}\n\n[1]\n{\"page\":\"4\",\"text\":\"山里\"}";
    Files.writeString(folder.resolve("pages.jsonl"), lines);
    try (Inputs inputs = find("pages.jsonl")) {
      assertThat(inputs.sources())
          .extracting(PageSource::file)
          .containsExactly(
              "pages.jsonl#1", "pages.jsonl#2", "pages.jsonl#3", "pages.jsonl#4", "pages.jsonl#5");
      for (int broken : new int[] {1, 2, 3}) {
        assertThatThrownBy(
                () -> Reading.open(inputs.sources().get(broken), TextDecoder.detecting()))
            .isInstanceOf(UnreadablePageException.class);
      }
      assertThat(inputs.sources().get(4).id().page()).isEqualTo("4");
      assertThat(inputs.sources().get(4).row().orElseThrow().place().linesBefore()).isEqualTo(5);
    }
  }

  @Test
  void namesInRecordsLeadNowhere() throws IOException {
    Files.writeString(
        folder.resolve("pages.jsonl"),
        "{\"paper\":\"../..\",\"date\":\"..\",\"page\":\"/etc/x\",\"text\":\"渡口\"}\n");
    try (Inputs inputs = find("pages.jsonl")) {
      Path below = Path.of(inputs.sources().get(0).below());
      assertThat(below.normalize()).isEqualTo(below);
      assertThat(below.startsWith("pages")).isTrue();
    }
  }

  @Test
  void aTableWithoutTextAndAListOfFindingsAreNoPages() throws IOException {
    Files.writeString(folder.resolve("list.csv"), "文件名,版次\nA01.txt,1\n");
    Files.writeString(
        folder.resolve("findings.jsonl"),
        "{\"rule\":\"x\",\"text\":\"渡\",\"fingerprint\":\"0\"}\n");
    Files.writeString(folder.resolve("A01.txt"), "{渡口}换了新船\n");
    try (Inputs inputs = find(".")) {
      assertThat(inputs.sources()).extracting(PageSource::file).containsExactly("A01.txt");
      assertThat(inputs.skipped()).isEqualTo(2);
    }
  }

  @Test
  void marksOfATableStandInItsText() throws IOException {
    Files.writeString(
        folder.resolve("pages.csv"),
        "page,text\n1,\"他说：\"\"渡口，\n到了\"\"。\"\n2,五英寸5\"屏\n3,\"山\r\n里\"\n");
    try (Inputs inputs = find("pages.csv")) {
      List<String> texts = new ArrayList<>();
      for (PageSource source : inputs.sources()) {
        texts.add(readable(source));
      }
      assertThat(texts).containsExactly("他说：\"渡口，\n到了\"。", "五英寸5\"屏", "山\r\n里");
    }
  }

  private static String readable(PageSource source) {
    try {
      return Reading.open(source, TextDecoder.detecting()).pages().get(0).text().raw();
    } catch (UnreadablePageException e) {
      return e.getMessage();
    }
  }

  private Inputs find(String name) {
    return new InputFinder(folder, new ByteArrayInputStream(new byte[0])).find(List.of(name));
  }
}
