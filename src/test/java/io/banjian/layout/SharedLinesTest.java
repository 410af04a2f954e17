package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recognized pages on which lines hold pieces of several columns. */
final class SharedLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"issue02/A02", "issue03/02", "issue06/A01"})
  void aLineOfSeveralColumnsIsNoTextOfOneWhetherOrNotTheirPlacesAreKnown(String name)
      throws IOException {
    Path file = Path.of("fixtures/dumps", name + ".tess-psm6.txt");
    PageView page = PageView.of(SourceText.of(Files.readString(file)));
    for (ColumnRegion region : page.mergedColumns()) {
      for (Span line : region.merged()) {
        assertThat(page.isClaimed(line, Set.of())).as(page.text().slice(line).toString()).isTrue();
      }
    }
  }
}
