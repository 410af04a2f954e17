package io.banjian.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjian.layout.PageView;
import io.banjian.layout.columns.ColumnRegion;
import io.banjian.layout.columns.Parting;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.PageEngine;
import io.banjian.rules.AllRules;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose columns a dump merged or set in turns: every line is found, and nothing else. */
final class ColumnPagesTest {
  private static final Path FOLDER = Path.of("fixtures/columns");

  private final PageEngine engine = new PageEngine(AllRules.catalogue().pageRules(r -> true));

  @ParameterizedTest
  @ValueSource(strings = {"merged.txt", "interleaved.txt", "psm6.txt"})
  void columnsAreFoundWhereTheyAreAndNowhereElse(String file) throws IOException {
    SourceText text = SourceText.of(Files.readString(FOLDER.resolve(file)));
    Set<String> expected = new TreeSet<>();
    JsonNode marks = new ObjectMapper().readTree(FOLDER.resolve("expected.json").toFile());
    for (JsonNode mark : marks) {
      if (mark.get("file").asText().equals(file)) {
        Span span = new Span(mark.get("start").asInt(), mark.get("end").asInt());
        assertThat(text.slice(span)).isEqualTo(mark.get("text").asText());
        expected.add(mark.get("rule").asText() + " " + span);
      }
    }
    Set<String> found = new TreeSet<>();
    engine.check(new Page(new PageId("", "", "page"), file, text)).findings().stream()
        .filter(finding -> finding.rule().id().endsWith("-columns"))
        .forEach(f -> found.add(f.rule().id() + " " + f.span().orElseThrow()));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void theColumnsReadDownAndTheUprightHeadlineBetweenThem() throws IOException {
    PageView view = PageView.of(SourceText.of(Files.readString(FOLDER.resolve("merged.txt"))));
    assertThat(read(view, view.mergedColumns().get(0)))
        .contains("雨季到来之前把稻谷收进了粮仓。")
        .contains("\n\n粮食丰收在望")
        .contains("学生帮助农民\n\n本报讯 石桥河上的新渠昨天开闸，");
  }

  @Test
  void linesThatTakeTurnsReadOneBehindTheOther() throws IOException {
    PageView view = PageView.of(SourceText.of(Files.readString(FOLDER.resolve("interleaved.txt"))));
    assertThat(read(view, view.interleavedColumns().get(0)))
        .contains("它就是巷子的，谁要搬家，也得先同它打个招呼。\n\n渡口的老船工说，这条河他摆了四十年的船");
  }

  /** Columns parted by a blank line, their lines run together. */
  private static String read(PageView view, ColumnRegion region) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < region.pieces().size(); i++) {
      read.append(region.partings().get(i) == Parting.BLANK ? "\n\n" : "");
      read.append(view.text().slice(region.pieces().get(i)).toString().strip());
    }
    return read.toString();
  }
}
