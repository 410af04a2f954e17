package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known to go wrong in evaluators of recognized text, and what a gate needs. */
final class CompareCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void deliveries() {
    cli = new Cli(folder);
    cli.file("truth/2025-02-13/A01.txt", "望湖镇的渠修好了。\n水来了。\n");
    cli.file("truth/2025-02-13/A02.txt", "村口的晒场。\n");
    cli.file("ocr/2025-02-13/A01.tess.txt", "望胡镇的渠修好了。\n水来了。\n");
    cli.file("ocr/2025-02-13/A02.tess.txt", "村口的晒场。\n");
  }

  @Test
  void theTableHasALineAPageAndTheSum() {
    Cli.Outcome outcome = run("truth", "ocr");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .containsPattern("2025-02-13/A01 +15 +1 +1 +0 +0 +666\\.67")
        .containsPattern("2025-02-13/A02 +7 +0 +0 +0 +0 +0\\.00")
        .containsPattern("all +22 +1 +1 +0 +0 +454\\.55")
        .contains("micro 454.55, macro 333.33, median 333.33")
        .contains("湖 → 胡")
        .contains("Normalization: none");
    assertThat(outcome.err()).contains("Verdict: accepted");
  }

  @Test
  void everyFormatRejectsAboveTheLimitAndOnlyAboveIt() {
    for (String format : CompareFormat.labels()) {
      assertThat(run("truth", "ocr", "--fail-above", "1/22", "--format", format).code()).isZero();
      Cli.Outcome outcome = run("truth", "ocr", "--fail-above", "1/23", "--format", format);
      assertThat(outcome.code()).as(format).isEqualTo(1);
      assertThat(outcome.err()).contains("rejected");
    }
  }

  @Test
  void aPerfectBatchKeepsItsFigures() throws IOException {
    JsonNode report = json("truth", "truth");
    assertThat(report.at("/summary/micro").decimalValue()).isZero();
    assertThat(report.at("/summary/length").asInt()).isEqualTo(22);
    assertThat(report.at("/pages")).hasSize(2);
    assertThat(run("truth", "truth").out()).contains("micro 0.00, macro 0.00, median 0.00");
  }

  @Test
  void theSumIsNoAverageOfAverages() throws IOException {
    cli.file("truth/2025-02-13/A03.txt", "水");
    cli.file("ocr/2025-02-13/A03.txt", "冰");
    JsonNode summary = json("truth", "ocr").at("/summary");
    assertThat(summary.at("/errors").asInt()).isEqualTo(2);
    assertThat(summary.at("/length").asInt()).isEqualTo(23);
    assertThat(summary.at("/micro").asText()).isEqualTo("0.086957");
    assertThat(summary.at("/macro").asText()).isEqualTo("0.355556");
    assertThat(summary.at("/median").asText()).isEqualTo("0.066667");
  }

  @Test
  void jsonHoldsToThePublishedSchema() throws IOException {
    cli.file("truth/2025-02-13/A03.txt", "水\n");
    cli.file("ocr/extra/B01.txt", "水\n");
    cli.file("truth/2025-02-13/A04.txt", "");
    cli.file("ocr/2025-02-13/A04.txt", "多\n");
    JsonSchema schema = schema();
    JsonNode report = json("truth", "ocr", "--fail-above", "3/10000", "--normalize", "nfc,width");
    assertThat(schema.validate(report)).isEmpty();
    assertThat(report.at("/normalization/1").asText()).isEqualTo("width");
    JsonNode corrected = json("--corrected", "truth", "ocr");
    assertThat(schema.validate(corrected)).isEmpty();
    ((com.fasterxml.jackson.databind.node.ObjectNode) report).remove("unpaired");
    assertThat(schema.validate(report)).isNotEmpty();
  }

  private static JsonSchema schema() {
    Path file = Path.of("docs/schema/comparison.schema.json");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(file.toUri());
  }

  @Test
  void aPageThatIsNotThereIsNeverPassedOver() throws IOException {
    cli.file("truth/2025-02-13/A03.txt", "水来了。\n");
    cli.file("ocr/2025-02-14/A01.txt", "别的日子。\n");
    Cli.Outcome outcome = run("truth", "ocr");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out())
        .containsPattern("2025-02-13/A03 +truth/2025-02-13/A03.txt +not in the second")
        .containsPattern("2025-02-14/A01 +ocr/2025-02-14/A01.txt +not in the first");
    JsonNode unpaired = json("truth", "ocr").at("/unpaired");
    assertThat(unpaired).hasSize(2);
    assertThat(unpaired.at("/0/side").asText()).isEqualTo("first");
    assertThat(run("truth", "ocr", "--format", "csv").out())
        .contains("2025-02-13/A03,truth/2025-02-13/A03.txt,")
        .contains(",absent");
  }

  @Test
  void textThatNobodyHasATruthForIsListedAndNoFailure() {
    cli.file("ocr/2025-02-14/A01.txt", "别的日子。\n");
    Cli.Outcome outcome = run("truth", "ocr");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("ocr/2025-02-14/A01.txt");
  }

  @Test
  void anEmptyTruthIsUndefinedAndItsTextStillCounts() throws IOException {
    cli.file("truth/2025-02-13/A03.txt", "");
    cli.file("ocr/2025-02-13/A03.txt", "无中生有");
    JsonNode report = json("truth", "ocr");
    assertThat(report.at("/pages/2/rate").isNull()).isTrue();
    assertThat(report.at("/pages/2/reason").asText()).isEqualTo("empty-truth");
    assertThat(report.at("/pages/2/inserted").asInt()).isEqualTo(4);
    assertThat(report.at("/summary/undefined").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/errors").asInt()).isEqualTo(5);
    assertThat(run("truth", "ocr").out()).contains("undefined").contains("empty truth");
    cli.file("nothing.txt", "");
    assertThat(run("nothing.txt", "nothing.txt").code()).isZero();
    assertThat(run("nothing.txt", "nothing.txt", "--fail-above", "0").code()).isEqualTo(2);
  }

  @Test
  void pathsMayHoldQuotesSpacesAndMarks() throws IOException {
    cli.file("it's \"truth\", 1/O'Hara & 王“明”.txt", "渠修好了。");
    cli.file("text/O'Hara & 王“明”.txt", "渠修奸了。");
    JsonNode report = json("it's \"truth\", 1", "text");
    assertThat(report.at("/pages")).hasSize(1);
    assertThat(report.at("/pages/0/truth").asText())
        .isEqualTo("it's \"truth\", 1/O'Hara & 王“明”.txt");
    assertThat(run("it's \"truth\", 1", "text", "--format", "csv").out())
        .contains("\"it's \"\"truth\"\", 1/O'Hara & 王“明”.txt\"");
  }

  @Test
  void pagesPairByWhatTheyAreAndNotByWhatTheirFoldersAreCalled() throws IOException {
    cli.file("flat/A01.txt", "渠");
    cli.file("flat/A02.txt", "水");
    cli.file("deep/2025-02-13/A01.pdfbox.txt", "渠");
    cli.file("deep/2025-02-13/A02.pdfbox.txt", "冰");
    cli.file("named/hzrb20250213A01.txt", "渠");
    cli.file("named/hzrb20250213A02.txt", "水");
    assertThat(json("flat", "deep").at("/summary/errors").asInt()).isEqualTo(1);
    assertThat(json("deep", "named").at("/summary/errors").asInt()).isEqualTo(1);
    assertThat(run("named", "flat").code()).isZero();
  }

  @Test
  void twoTextsOfOnePageAreNotGuessedAt() {
    cli.file("ocr/2025-02-13/A01.other.txt", "望湖镇的渠修好了。\n水来了。\n");
    Cli.Outcome outcome = run("truth", "ocr");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).contains("several files are this page");
  }

  @Test
  void pagesOfOneFileAreComparedOneByOne() throws IOException {
    cli.file("a.txt", "渠修好了。\f水来了。\f");
    cli.file("b.txt", "渠修好了。\f冰来了。\f");
    JsonNode report = json("a.txt", "b.txt");
    assertThat(report.at("/pages")).hasSize(2);
    assertThat(report.at("/pages/1/errors").asInt()).isEqualTo(1);
    cli.file("c.txt", "渠修好了。");
    assertThat(run("a.txt", "c.txt").code()).isEqualTo(2);
  }

  @Test
  void theResultDoesNotHangOnTheNumberOfJobs() {
    for (int i = 0; i < 40; i++) {
      cli.file("truth/2025-03-01/A" + i + ".txt", "渠修好了第" + i + "段。");
      cli.file("ocr/2025-03-01/A" + i + ".txt", "渠修奸了第" + i + "段。");
    }
    for (String mode : List.of("--format", "--corrected")) {
      List<String> args = new ArrayList<>(List.of("truth", "ocr", "--format", "json"));
      if (mode.equals("--corrected")) {
        args.add(mode);
      }
      args.add("--jobs");
      args.add("1");
      String one = run(args.toArray(String[]::new)).out();
      args.set(args.size() - 1, "7");
      assertThat(run(args.toArray(String[]::new)).out()).isEqualTo(one);
    }
  }

  @Test
  void aLineDroppedByACorrectionIsCaught() throws IOException {
    cli.file("dump/A01.txt", "望湖镇的渠修好了，村里的人都来看。\n水来了，鱼也来了。\n大家都很高兴。\n");
    cli.file("fixed/A01.txt", "望湖镇的渠修好了，村里的人都来看。\n大家都很高兴。\n");
    Cli.Outcome outcome = run("--corrected", "dump", "fixed", "--fail-above", "0");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("line lost").contains("水来了，鱼也来了。");
    JsonNode page = json("--corrected", "dump", "fixed").at("/pages/0");
    assertThat(page.at("/lostLines").asInt()).isEqualTo(1);
    assertThat(page.at("/unasked/lost").asInt()).isEqualTo(9);
    assertThat(page.at("/changes/0/line").asInt()).isEqualTo(2);
    assertThat(page.at("/changes/0/askedBy")).isEmpty();
  }

  @Test
  void aChangeThatAFindingAsksForIsNoneOfItsOwn() throws IOException {
    cli.file("dump/A01.txt", "望湖镇的渠修好了,村里的人都来看。水来了，鱼也来了。\n");
    cli.file("fixed/A01.txt", "望湖镇的渠修好了，村里的人都来看。冰来了，鱼也来了。\n");
    JsonNode page = json("--corrected", "dump", "fixed").at("/pages/0");
    assertThat(page.at("/gone/0/rule").asText()).isEqualTo("half-width-punctuation");
    assertThat(page.at("/changes/0/askedBy/0").asText()).isEqualTo("half-width-punctuation");
    assertThat(page.at("/changes/1/before").asText()).isEqualTo("水");
    assertThat(page.at("/changes/1/kind").asText()).isEqualTo("changed");
    assertThat(page.at("/changes/1/askedBy")).isEmpty();
    assertThat(page.at("/unasked/characters").asInt()).isEqualTo(1);
  }

  @Test
  void whatOurOwnCorrectionDoesWasAskedFor() throws IOException {
    cli.file("dump/A01.txt", "望湖镇的渠修好了,村里的人都来看.\n记者说:\"水来了\"。\u200B\n");
    new Cli(folder).run("fix", "dump", "--suggested", "--output", "fixed");
    JsonNode report = json("--corrected", "dump", "fixed");
    assertThat(report.at("/summary/gone").asInt()).isPositive();
    assertThat(report.at("/summary/unasked/characters").asInt()).isZero();
  }

  @Test
  void aNewFindingOfTheCorrectionIsNamed() throws IOException {
    cli.file("dump/A01.txt", "望湖镇的渠修好了，村里的人都来看。\n");
    cli.file("fixed/A01.txt", "望湖镇的渠修好了，，村里的人都来看。\n");
    JsonNode page = json("--corrected", "dump", "fixed").at("/pages/0");
    assertThat(page.at("/new/0/rule").asText()).isEqualTo("repeated-punctuation");
    assertThat(page.at("/unasked/mark").asInt()).isEqualTo(1);
  }

  @Test
  void theReportHasAPageForEachPairWithItsDifferencesMarked() {
    assertThat(run("truth", "ocr", "--report", "out").code()).isZero();
    assertThat(cli.read("out/index.html"))
        .contains("href=\"pairs/00001.html\"")
        .contains("454.55")
        .contains("<td class=\"dump\">湖</td><td class=\"dump\">胡</td>");
    assertThat(cli.read("out/pairs/00001.html"))
        .contains("望<span class=\"diff substituted\" data-kind=\"0\">湖</span>镇")
        .contains("望<span class=\"diff substituted\" data-kind=\"0\">胡</span>镇")
        .contains("湖 → 胡");
    assertThat(run("--corrected", "truth", "ocr", "--report", "out").code()).isZero();
    assertThat(cli.read("out/pairs/00001.html")).contains("diff substituted").contains("擅改");
    assertThat(cli.read("out/pairs/00002.html")).doesNotContain("class=\"diff");
  }

  @Test
  void aHostilePageIsShownAndDoesNothing() {
    String hostile = "</script><img src=x onerror=alert(1)>\u202E渠\"><b>\n";
    cli.file("a/A01\"><img src=x>.txt", hostile + "水来了。\n");
    cli.file("b/A01\"><img src=x>.txt", hostile + "冰来了<i>。\n");
    assertThat(run("a", "b", "--report", "out").code()).isZero();
    for (String page : List.of("out/index.html", "out/pairs/00001.html")) {
      assertThat(cli.read(page))
          .doesNotContain("<img")
          .doesNotContain("<i>")
          .doesNotContain("\u202E");
      assertThat(cli.read(page)).contains("Content-Security-Policy");
    }
  }

  @Test
  void aReportReplacesNothingButAReport() {
    cli.file("out/notes.txt", "mine");
    Cli.Outcome outcome = run("truth", "ocr", "--report", "out");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("notes.txt");
    assertThat(cli.read("out/notes.txt")).isEqualTo("mine");
  }

  private JsonNode json(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "json"));
    return JSON.readTree(run(all.toArray(String[]::new)).out());
  }

  private Cli.Outcome run(String... args) {
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(args));
    return new Cli(folder).run(all.toArray(String[]::new));
  }
}
