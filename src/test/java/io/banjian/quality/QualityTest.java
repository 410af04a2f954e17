package io.banjian.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.correct.Correction;
import io.banjian.correct.Corrector;
import io.banjian.correct.FixChoice;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.PageEngine;
import io.banjian.rules.AllRules;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a plain {@code fix} makes of the dumps in {@code fixtures/dumps}. */
final class QualityTest {
  private static final Path DOCUMENT = Path.of("docs/quality.md");
  private static final String START = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->\n";

  @Test
  void theFiguresInTheDocumentationAreTheFiguresOfThisBuild() throws IOException {
    String document = Files.readString(DOCUMENT);
    int start = document.indexOf(START) + START.length();
    int end = document.indexOf(END);
    String figures = figures();
    if (Boolean.getBoolean("banjian.update")) {
      document = document.substring(0, start) + figures + document.substring(end);
      Files.writeString(DOCUMENT, document);
      end = document.indexOf(END);
    }
    assertThat(document.substring(start, end))
        .as("docs/quality.md is stale: mvn test -Dtest=QualityTest -Dbanjian.update=true")
        .isEqualTo(figures);
  }

  private static String figures() throws IOException {
    Map<String, JoinScore> clear = new TreeMap<>();
    Map<String, JoinScore> all = new TreeMap<>();
    Corrector corrector =
        new Corrector(new PageEngine(AllRules.catalogue().pageRules(r -> true)), FixChoice.SAFE);
    for (DumpTruth truth : DumpTruth.all(Path.of("fixtures/dumps"))) {
      Page page =
          new Page(
              new PageId("", "", "page"), truth.file().toString(), SourceText.of(truth.text()));
      Correction correction = corrector.correct(page);
      all.computeIfAbsent(truth.extractor(), k -> new JoinScore()).add(truth, correction);
      if (!truth.columnsMixed()) {
        clear.computeIfAbsent(truth.extractor(), k -> new JoinScore()).add(truth, correction);
      }
    }
    StringBuilder out = new StringBuilder();
    table(out, "Pages without merged or interleaved columns", clear);
    table(out, "All pages", all);
    return out.toString();
  }

  private static void table(StringBuilder out, String title, Map<String, JoinScore> scores) {
    out.append("\n").append(title).append(":\n\n");
    out.append("| extractor | pages | join precision | join recall | whole paragraphs |\n");
    out.append("| --- | --- | --- | --- | --- |\n");
    scores.forEach(
        (extractor, score) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %.4f | %.4f | %.4f |\n",
                    extractor,
                    score.pages(),
                    score.joinPrecision(),
                    score.joinRecall(),
                    score.wholeParagraphs())));
  }
}
