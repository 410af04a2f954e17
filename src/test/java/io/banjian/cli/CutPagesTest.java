package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A page that is cut short, emptied or in another encoding: it is found, and nothing else. */
final class CutPagesTest extends PlantedDelivery {
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
}
