package io.banjian.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFinderTest {
  @TempDir Path folder;

  @BeforeEach
  void delivery() throws IOException {
    for (String file :
        List.of(
            "dumps/2025-02-13/A02.txt",
            "dumps/2025-02-13/A01.txt",
            "dumps/2025-02-13/A01.jpg",
            "dumps/2025-02-13/A01.truth.json",
            "dumps/2025-02-14/A01",
            "dumps/.git/config",
            "dumps/.DS_Store",
            "望湖 日报/第1版.txt",
            "page.pdf")) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "正文\n");
    }
  }

  @Test
  void aFolderGivesItsPagesInOrderAndCountsTheRest() {
    Inputs inputs = find("dumps");
    assertThat(inputs.sources())
        .extracting(PageSource::file)
        .containsExactly(
            "dumps/2025-02-13/A01.txt", "dumps/2025-02-13/A02.txt", "dumps/2025-02-14/A01");
    assertThat(inputs.sources())
        .extracting(s -> s.id().toString())
        .containsExactly("2025-02-13/A01", "2025-02-13/A02", "2025-02-14/A01");
    assertThat(inputs.skipped()).isEqualTo(2);
    assertThat(inputs.problems()).isEmpty();
  }

  @Test
  void whereTheProgramWasStartedDoesNotChangeAPagesName() {
    assertThat(find("dumps/2025-02-13").sources())
        .extracting(s -> s.id().toString())
        .containsExactly("2025-02-13/A01", "2025-02-13/A02");
    assertThat(find("dumps/2025-02-13/A01.txt").sources())
        .extracting(s -> s.id().toString())
        .containsExactly("2025-02-13/A01");
    assertThat(find("./dumps/../dumps/2025-02-13/").sources())
        .extracting(s -> s.id().toString())
        .contains("2025-02-13/A01");
  }

  @Test
  void aPageNamedTwiceIsCheckedOnce() {
    assertThat(find("dumps", "dumps/2025-02-13/A01.txt").sources()).hasSize(3);
  }

  @Test
  void spacesAndChineseInAPathAreNothingSpecial() {
    Inputs inputs = find("望湖 日报");
    assertThat(inputs.sources()).extracting(PageSource::file).containsExactly("望湖 日报/第1版.txt");
    assertThat(inputs.sources().get(0).id().toString()).isEqualTo("望湖 日报/1");
  }

  @Test
  void whatIsMissingOrNoPageIsAProblem() {
    assertThat(find("none.txt", "page.pdf", "dumps/2025-02-13/A01.jpg").problems())
        .extracting(InputProblem::kind)
        .containsExactly(
            InputProblem.Kind.MISSING, InputProblem.Kind.PDF, InputProblem.Kind.NO_PAGE_FORMAT);
  }

  @Test
  void standardInputIsADash() throws IOException {
    PageSource source = find("-").sources().get(0);
    assertThat(source.file()).isEqualTo("-");
    assertThat(new String(source.opener().read(), StandardCharsets.UTF_8)).isEqualTo("输入");
  }

  private Inputs find(String... paths) {
    byte[] input = "输入".getBytes(StandardCharsets.UTF_8);
    return new InputFinder(folder, new ByteArrayInputStream(input)).find(List.of(paths));
  }
}
