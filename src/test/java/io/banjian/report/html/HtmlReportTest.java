package io.banjian.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report is on disk. */
final class HtmlReportTest {
  @TempDir Path folder;

  private final Reports reports = new Reports(Path.of(""), "fixtures/damaged");

  @Test
  void theSameInputGivesTheSameBytesWhateverTheNumberOfThreads() throws IOException {
    Map<String, String> one =
        files(reports.jobs(1).folder(folder.resolve("one/report")).getParent());
    Map<String, String> eight =
        files(reports.jobs(8).folder(folder.resolve("eight/report")).getParent());
    assertThat(eight).isEqualTo(one);
    assertThat(Files.readString(reports.jobs(8).single(folder.resolve("eight.html"))))
        .isEqualTo(Files.readString(reports.jobs(1).single(folder.resolve("one.html"))));
  }

  private static Map<String, String> files(Path report) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(report)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(report.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void aReportTakesThePlaceOfTheLastOne() throws IOException {
    Path report = folder.resolve("report");
    reports.folder(report);
    new Reports(Path.of(""), "fixtures/damaged/2025-03-16/A01.txt").folder(report);
    assertThat(report.resolve("data/p/00000.js")).exists();
    assertThat(report.resolve("data/p/00001.js")).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aFolderThatIsNoReportIsLeftAlone() throws IOException {
    Path photos = Files.createDirectories(folder.resolve("photos"));
    Files.writeString(photos.resolve("letter.txt"), "dear");
    assertThatThrownBy(() -> reports.folder(photos)).hasMessageContaining("letter.txt");
    assertThat(photos).isDirectoryContaining("glob:**letter.txt");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aReportThatIsNotFinishedLeavesTheLastOneWhereItWas() throws IOException {
    Path report = folder.resolve("report");
    reports.folder(report);
    Map<String, String> before = files(report);
    FolderOutput broken = FolderOutput.open(report);
    broken.add(DataBlock.of("p/00000", "half"));
    broken.close();
    assertThat(files(report)).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aSingleFileThatGrowsTooLargeIsRefused() throws IOException {
    try (SingleOutput out = SingleOutput.open(folder.resolve("report.html"))) {
      DataBlock megabyte = new DataBlock("p/00000", "A".repeat(1 << 20));
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 30; i++) {
                  out.add(megabyte);
                }
              })
          .isInstanceOf(SingleOutput.TooLargeException.class);
    }
    assertThat(folder).isEmptyDirectory();
  }
}
