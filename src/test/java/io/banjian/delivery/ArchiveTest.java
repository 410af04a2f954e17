package io.banjian.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {
  private static final Map<String, String> DELIVERY =
      new TreeMap<>(
          Map.of(
              "2025-02-13/A01.txt", "望湖镇的渠修好了。\n",
              "2025-02-13/A02.txt", "水来了。\n",
              "2025-02-13/A02.jpg", "scan",
              "第十期/第1版.txt", "专刊。\n"));

  @TempDir Path folder;

  @Test
  void everyContainerGivesTheSamePagesUnderTheSameNames() throws IOException {
    for (Map.Entry<String, String> file : DELIVERY.entrySet()) {
      Path path = folder.resolve("delivery").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    zip("delivery.zip", StandardCharsets.UTF_8);
    zip("gbk.zip", Charset.forName("GBK"));
    tar("delivery.tar", false);
    tar("delivery.tar.gz", true);
    List<String> expected = List.of("2025-02-13/A01", "2025-02-13/A02", "第十期/1");
    for (String name :
        List.of("delivery", "delivery.zip", "gbk.zip", "delivery.tar", "delivery.tar.gz")) {
      try (Inputs inputs = find(name)) {
        assertThat(inputs.problems()).as(name).isEmpty();
        assertThat(inputs.sources())
            .as(name)
            .extracting(s -> s.id().toString())
            .containsExactlyElementsOf(expected);
        assertThat(inputs.skipped()).isEqualTo(1);
        byte[] first = inputs.sources().get(0).opener().read();
        assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("望湖镇的渠修好了。\n");
        assertThat(inputs.sources().get(2).below()).isEqualTo("第十期/第1版.txt");
      }
    }
    try (Inputs inputs = find("delivery.zip")) {
      assertThat(inputs.sources().get(0).file()).isEqualTo("delivery.zip!/2025-02-13/A01.txt");
    }
  }

  @Test
  void archivesInAFolderAreOpenedAndCorrectedPagesKeptApart() throws IOException {
    Files.createDirectories(folder.resolve("all"));
    zip("all/2025-02-13.zip", StandardCharsets.UTF_8);
    tar("all/2025-02-14.tar", false);
    try (Inputs inputs = find("all")) {
      assertThat(inputs.sources())
          .extracting(PageSource::below)
          .contains("2025-02-13/2025-02-13/A01.txt", "2025-02-14/2025-02-13/A01.txt");
    }
  }

  @Test
  void namesThatLeadOutOfTheArchiveAreRefused() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(open("slip.zip"))) {
      for (String name :
          List.of("../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "C:\\evil.txt")) {
        put(zip, name, "甲");
      }
    }
    try (Inputs inputs = find("slip.zip")) {
      assertThat(inputs.sources()).hasSize(4);
      for (PageSource source : inputs.sources()) {
        assertThatThrownBy(() -> source.opener().read()).isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void linksAreRefusedInEveryKindOfArchive() throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(open("links.tar"))) {
      TarArchiveEntry link = new TarArchiveEntry("A01.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(open("links.zip"))) {
      ZipArchiveEntry link = new ZipArchiveEntry("A01.txt");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    for (String name : List.of("links.tar", "links.zip")) {
      try (Inputs inputs = find(name)) {
        assertThatThrownBy(() -> inputs.sources().get(0).opener().read())
            .as(name)
            .hasMessageContaining("link");
      }
    }
  }

  @Test
  void devicesAndPipesAreNoEmptyPages() throws IOException {
    byte[] kinds = {TarConstants.LF_CHR, TarConstants.LF_BLK, TarConstants.LF_FIFO};
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(open("devices.tar"))) {
      for (byte kind : kinds) {
        tar.putArchiveEntry(new TarArchiveEntry("A0" + (char) kind + ".txt", kind));
        tar.closeArchiveEntry();
      }
    }
    try (Inputs inputs = find("devices.tar")) {
      assertThat(inputs.sources()).hasSize(kinds.length);
      for (PageSource source : inputs.sources()) {
        assertThatThrownBy(() -> source.opener().read()).hasMessageContaining("a device");
      }
    }
  }

  @Test
  void aBombIsCountedWhileItUnpacks() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(open("bomb.zip"))) {
      zip.putNextEntry(new ZipEntry("A01.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
    }
    try (Inputs inputs = find("bomb.zip")) {
      assertThatThrownBy(() -> inputs.sources().get(0).opener().read())
          .hasMessageContaining("times its size");
    }
  }

  @Test
  void anArchiveInAnArchiveIsNotPassedOverInSilence() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(open("nested.zip"))) {
      put(zip, "inner.zip", "PK");
    }
    try (Inputs inputs = find("nested.zip")) {
      assertThat(inputs.problems())
          .extracting(InputProblem::path)
          .containsExactly("nested.zip!/inner.zip");
    }
  }

  @Test
  void anArchiveCutShortIsAProblemAndNoCrash() throws IOException {
    zip("whole.zip", StandardCharsets.UTF_8);
    byte[] bytes = Files.readAllBytes(folder.resolve("whole.zip"));
    Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    Files.writeString(folder.resolve("no.tar.gz"), "not packed at all");
    for (String name : List.of("cut.zip", "no.tar.gz")) {
      try (Inputs inputs = find(name)) {
        assertThat(inputs.problems())
            .extracting(InputProblem::kind)
            .containsExactly(InputProblem.Kind.BAD_ARCHIVE);
      }
    }
  }

  private void zip(String name, Charset charset) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(open(name), charset)) {
      for (Map.Entry<String, String> file : DELIVERY.entrySet()) {
        put(zip, file.getKey(), file.getValue());
      }
    }
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void tar(String name, boolean gzip) throws IOException {
    OutputStream out = gzip ? new GZIPOutputStream(open(name)) : open(name);
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      for (Map.Entry<String, String> file : DELIVERY.entrySet()) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
  }

  private OutputStream open(String name) throws IOException {
    return Files.newOutputStream(folder.resolve(name));
  }

  private Inputs find(String name) {
    return new InputFinder(folder, new ByteArrayInputStream(new byte[0])).find(List.of(name));
  }
}
