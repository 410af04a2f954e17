package io.banjian.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is put off where a page was corrected is the same once it is asked for. */
final class CorrectedPagesTest {
  @Test
  void aPageReadsAlikeWhetherItWasCorrectedOrNot() throws IOException {
    for (Path file : pages()) {
      SourceText text = SourceText.of(Files.readString(file));
      Page page = new Page(new PageId("", "", "page"), file.toString(), text);
      PageView first = PageView.of(page);
      PageView again = PageView.ofCorrected(page);
      assertThat(again.interleavedColumns()).isEqualTo(first.interleavedColumns());
      assertThat(again.letterSpacings()).isEqualTo(first.letterSpacings());
      assertThat(again.breaks()).isEqualTo(first.breaks());
      assertThat(again.mergedColumns()).isEqualTo(first.mergedColumns());
      assertThat(again.claims()).isEqualTo(first.claims());
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> dumps = Files.walk(Path.of("fixtures/dumps"));
        Stream<Path> columns = Files.walk(Path.of("fixtures/columns"))) {
      return Stream.concat(dumps, columns)
          .filter(file -> file.toString().endsWith(".txt"))
          .toList();
    }
  }
}
