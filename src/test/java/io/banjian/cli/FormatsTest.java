package io.banjian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.opencsv.CSVReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** Every format is read back by somebody else's schema or parser. */
final class FormatsTest {
  private static final String TOWN =
      """
      id: town-name
      severity: %s
      table: {望胡: 望湖}
      fix: {kinds: [substitution]}
      title: {zh: 镇名有误, en: Wrong town}
      why: {zh: 望湖镇没有别的写法。, en: The town has no other spelling.}
      message: {zh: "“{text}”应为“{wanted}”，前为“{before}”", en: "‘{text}’ should be ‘{wanted}’"}
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void delivery() throws IOException {
    cli = new Cli(folder);
    cli.file("warn/town.yaml", TOWN.formatted("warning"));
    cli.file("fail/town.yaml", TOWN.formatted("error"));
    // the name needs encoding; two pages in one file; the first ends in mid-line
    cli.file("in/2025-02-13/A 01%版.txt", "=望胡镇\n𠮷野村在望胡镇\f，望胡镇\n](x) ::望胡 | <b>&\"\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.putNextEntry(new ZipEntry("issue03/A 02:x.txt"));
      zip.write("渠成\n望胡镇\n".getBytes(UTF_8));
    }
    cli.file("in/delivery.zip", bytes.toByteArray());
    cli.file("in/scan/B01.xml", alto("望胡镇"));
  }

  private static String alto(String text) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
          <Description><MeasurementUnit>pixel</MeasurementUnit></Description>
          <Layout><Page ID="P1" PHYSICAL_IMG_NR="1" WIDTH="900" HEIGHT="1200"><PrintSpace>
            <TextBlock ID="T1" HPOS="10" VPOS="10" WIDTH="200" HEIGHT="40">
              <TextLine ID="L1" HPOS="10" VPOS="10" WIDTH="200" HEIGHT="40">
                <String ID="S1" HPOS="10" VPOS="10" WIDTH="200" HEIGHT="40" CONTENT="%s"/>
              </TextLine>
            </TextBlock>
          </PrintSpace></Page></Layout>
        </alto>
        """
        .formatted(text);
  }

  private String run(String rules, String format, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("check", "in", "--rules", rules, "--select", "town-name", "--format", format));
    args.addAll(List.of(more));
    Cli.Outcome outcome = cli.run(args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(rules.equals("fail") ? 1 : 0);
    return outcome.out();
  }

  @Test
  void sarifHoldsToTheOfficialSchema() throws IOException {
    JsonNode log = JSON.readTree(run("warn", "sarif"));
    assertThat(schema("/schema/sarif-schema-2.1.0.json").validate(log)).isEmpty();
    JsonNode run = log.at("/runs/0");
    assertThat(run.at("/columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/tool/driver/rules/0/help/text").asText()).contains("没有别的写法");
    List<String> places = new ArrayList<>();
    for (JsonNode result : run.at("/results")) {
      JsonNode at = result.at("/locations/0/physicalLocation");
      String uri = at.at("/artifactLocation/uri").asText();
      assertThat(URI.create(uri).isAbsolute()).isFalse();
      assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
          .matches("[0-9a-f]{64}:1");
      JsonNode region = at.at("/region");
      places.add(
          URI.create(uri).getPath()
              + ":"
              + region.at("/startLine")
              + ":"
              + region.at("/startColumn")
              + "-"
              + region.at("/endColumn"));
    }
    assertThat(places)
        .containsExactly(
            "in/2025-02-13/A 01%版.txt:1:2-4",
            "in/2025-02-13/A 01%版.txt:2:5-7",
            "in/2025-02-13/A 01%版.txt:2:10-12", // the second page, behind the form feed
            "in/2025-02-13/A 01%版.txt:3:8-10",
            "in/delivery.zip!/issue03/A 02:x.txt:2:1-3",
            "in/scan/B01.xml:1:1-1");
    JsonNode change = run.at("/results/1/fixes/0/artifactChanges/0/replacements/0");
    assertThat(change.at("/deletedRegion/startColumn").asInt()).isEqualTo(6);
    assertThat(change.at("/insertedContent/text").asText()).isEqualTo("湖");
    assertThat(run.at("/results/3/message/text").asText()).doesNotContain("](");
    assertThat(run.at("/results/5/message/text").asText()).contains("版面第 1 行第 1 字");
    assertThat(run.at("/results/5").has("fixes")).isFalse();
  }

  @Test
  void sarifKeepsTheGravestFiveThousand() throws IOException {
    cli.file("many/A01.txt", households(6_000) + "\uFFFD\n");
    String sarif =
        cli.run(
                "check",
                "many",
                "--rules",
                "warn",
                "--select",
                "town-name,character",
                "--format",
                "sarif")
            .out();
    JsonNode log = JSON.readTree(sarif);
    assertThat(schema("/schema/sarif-schema-2.1.0.json").validate(log)).isEmpty();
    assertThat(log.at("/runs/0/results")).hasSize(5_000);
    assertThat(log.at("/runs/0/results/4999/ruleId").asText()).isEqualTo("replacement-character");
    assertThat(log.at("/runs/0/properties/resultsLeftOut").asInt()).isEqualTo(1_001);
    assertThat(sarif).contains("处较轻的问题未列入");
  }

  @Test
  void jsonAndJsonLinesHoldToThePublishedSchema() throws IOException {
    JsonNode report = JSON.readTree(run("warn", "json"));
    JsonSchema schema = schema(Path.of("docs/schema/report.schema.json"));
    assertThat(schema.validate(report)).isEmpty();
    ((com.fasterxml.jackson.databind.node.ObjectNode) report.at("/findings/0")).put("line", "1");
    assertThat(schema.validate(report)).isNotEmpty();
    JsonSchema finding = schema(Path.of("docs/schema/finding.schema.json"));
    for (String line : run("warn", "jsonl").lines().toList()) {
      assertThat(finding.validate(JSON.readTree(line))).isEmpty();
    }
  }

  @Test
  void junitIsReadByMavenAsOneCaseAPage() throws Exception {
    String xml = run("fail", "junit");
    TestSuiteXmlParser parser = new TestSuiteXmlParser(null);
    List<ReportTestSuite> suites =
        parser.parse(new InputStreamReader(new ByteArrayInputStream(xml.getBytes(UTF_8)), UTF_8));
    Set<String> names = new HashSet<>();
    for (ReportTestSuite suite : suites) {
      assertThat(suite.getNumberOfErrors()).isZero();
      suite.getTestCases().forEach(c -> assertThat(names.add(c.getName())).isTrue());
      suite.getTestCases().forEach(c -> assertThat(c.hasFailure()).isTrue());
    }
    assertThat(names).hasSize(4);
    assertThat(names).contains("in/2025-02-13/A 01%版.txt", "in/2025-02-13/A 01%版.txt!/2");
    Document document = xml(xml);
    for (String name : List.of("testsuites", "testsuite")) {
      Element counts = (Element) document.getElementsByTagName(name).item(0);
      assertThat(counts.getAttribute("tests")).isEqualTo("4");
      assertThat(counts.getAttribute("failures")).isEqualTo("4");
    }
    NodeList cases = document.getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      NamedNodeMap attributes = cases.item(i).getAttributes();
      assertThat(attributes.getLength()).isEqualTo(3); // Jenkins' schema knows no others
      assertThat(((Element) cases.item(i)).getAttribute("time")).isEqualTo("0");
    }
    assertThat(xml(run("warn", "junit")).getElementsByTagName("failure").getLength()).isZero();
    assertThat(xml(run("warn", "junit")).getElementsByTagName("system-out").getLength())
        .isEqualTo(4);
  }

  /** The schema is our own understanding of Jenkins'; Maven's parser above is somebody else's. */
  @Test
  void junitIsAsJenkinsReadsIt() throws Exception {
    cli.file("limits.yaml", "limits: {infos: 0, defects-per-10000: 0}\n");
    cli.file("unreadable/A01.txt", new byte[] {'<', (byte) 0x81, (byte) 0xFF, 0, 1});
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(FormatsTest.class.getResource("/schema/junit-as-jenkins-reads-it.xsd"))
            .newValidator();
    for (String xml :
        List.of(
            run("warn", "junit"),
            run("fail", "junit"),
            cli.run("check", "in", "--profile", "limits.yaml", "--format", "junit").out(),
            cli.run("check", "unreadable", "none", "--format", "junit").out())) {
      validator.validate(new StreamSource(new StringReader(xml)));
    }
  }

  @Test
  void junitIsNeverGreenerThanTheExitCode() throws Exception {
    cli.file("empty/picture.jpg", "");
    for (String path : List.of("none", "empty")) {
      Cli.Outcome outcome = cli.run("check", path, "--format", "junit");
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(xml(outcome.out()).getElementsByTagName("error").getLength()).isEqualTo(1);
    }
  }

  @Test
  void checkstyleGathersThePagesOfAFile() throws Exception {
    Document document = xml(run("warn", "checkstyle"));
    NodeList files = document.getElementsByTagName("file");
    assertThat(files.getLength()).isEqualTo(3);
    assertThat(((Element) files.item(0)).getAttribute("name"))
        .isEqualTo("in/2025-02-13/A 01%版.txt");
    assertThat(((Element) files.item(0)).getElementsByTagName("error").getLength()).isEqualTo(4);
    Element error = (Element) document.getElementsByTagName("error").item(3);
    assertThat(error.getAttribute("message")).contains("::");
    assertThat(error.getAttribute("severity")).isEqualTo("warning");
  }

  @Test
  void gitlabFingerprintsAreUniqueEvenOfAPageThatComesTwice() throws IOException {
    cli.file("in/copy/2025-02-13/A 01%版.txt", cli.read("in/2025-02-13/A 01%版.txt"));
    JsonNode report = JSON.readTree(run("warn", "gitlab"));
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode issue : report) {
      assertThat(fingerprints.add(issue.at("/fingerprint").asText())).isTrue();
      assertThat(issue.at("/severity").asText()).isEqualTo("minor");
      assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
      assertThat(issue.at("/location/path").asText()).startsWith("in/");
    }
    assertThat(report).hasSize(10);
    assertThat(fingerprints).anyMatch(f -> f.endsWith("-2"));
  }

  @Test
  void reviewdogCountsBytesAndOffersTheCorrection() throws IOException {
    List<String> lines = run("warn", "rdjsonl").lines().toList();
    JsonNode second = JSON.readTree(lines.get(1));
    assertThat(second.at("/location/range/start/column").asInt()).isEqualTo(4 + 3 * 3 + 1);
    assertThat(second.at("/location/range/end/column").asInt()).isEqualTo(4 + 5 * 3 + 1);
    assertThat(second.at("/suggestions/0/text").asText()).isEqualTo("湖");
    assertThat(second.at("/suggestions/0/range/start/column").asInt()).isEqualTo(17);
    JsonNode onSecondPage = JSON.readTree(lines.get(2));
    assertThat(onSecondPage.at("/location/range/start/line").asInt()).isEqualTo(2);
    assertThat(onSecondPage.at("/location/range/start/column").asInt())
        .isEqualTo(4 + 6 * 3 + 1 + 3 + 1); // 𠮷野村在望胡镇, the form feed, a comma
    assertThat(JSON.readTree(lines.get(5)).has("suggestions")).isFalse();
  }

  @Test
  void githubShowsTheFirstTenAndCountsTheRest() {
    cli.file("many/A,1:2.txt", households(14) + "\uFFFD\n");
    Cli.Outcome outcome =
        cli.run(
            "check",
            "many",
            "--rules",
            "warn",
            "--select",
            "town-name,character",
            "--format",
            "github");
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines).hasSize(12);
    assertThat(lines.get(0))
        .startsWith("::warning file=many/A%2C1%3A2.txt,line=1,endLine=1,col=8,endColumn=10,")
        .endsWith("title=town-name::“望胡”应为“望湖”，前为“占5%25的”");
    assertThat(lines.get(10)).startsWith("::error file=");
    assertThat(lines.get(11)).isEqualTo("banjian：另有 4 处未逐条显示（警告 4）");
    assertThat(run("warn", "github").lines()).allMatch(line -> line.startsWith("::warning file="));
  }

  @Test
  void aSpreadsheetOpensTheCsvAsChineseAndComputesNothing() throws Exception {
    cli.file("=in/2025-02-13/A01.txt", "望胡\n");
    cli.file(
        "formula/f.yaml",
        """
        id: formula
        severity: warning
        pattern: '[＝=+＠@－-][^\\n]+'
        title: {zh: "=1+1", en: "=1+1"}
        """);
    cli.file("page/A01.txt", "＝HYPERLINK(\"x\",1)\n=cmd|'/c calc'!A1\n@SUM(1)\n");
    Cli.Outcome outcome =
        cli.run(
            "check",
            "page",
            "=in",
            "--rules",
            "formula",
            "--rules",
            "warn",
            "--select",
            "formula,town-name",
            "--format",
            "csv");
    assertThat(outcome.bytes()).startsWith(0xEF, 0xBB, 0xBF);
    List<String[]> rows;
    try (CSVReader reader = new CSVReader(new StringReader(outcome.out().substring(1)))) {
      rows = reader.readAll();
    }
    assertThat(rows).hasSize(5).allMatch(row -> row.length == rows.get(0).length);
    assertThat(rows.get(0)).contains("page", "message", "fingerprint");
    for (String[] row : rows) {
      assertThat(row).noneMatch(field -> field.matches("[=+\\-@＝＋－＠\\t\\r].*"));
    }
    assertThat(rows.get(1)[12]).isEqualTo("'＝HYPERLINK(\"x\",1)");
    assertThat(rows.get(4)[1]).isEqualTo("'=in/2025-02-13/A01.txt");
  }

  @Test
  void aJobSummaryHoldsNoMarkupOfThePageAndStaysBelowAMebibyte() {
    String summary = run("fail", "markdown");
    assertThat(summary).startsWith("## 版检\n").contains("不合格").doesNotContain("<b>");
    cli.file("many/A01.txt", households(9_000).replace("户", "户<img src=x>|`@all`[x](http://x)"));
    Cli.Outcome outcome = cli.run("check", "many", "--rules", "warn", "--format", "markdown");
    assertThat(outcome.bytes().length).isLessThan(1 << 20);
    assertThat(outcome.out()).doesNotContain("<img").doesNotContain("@").doesNotContain("`");
  }

  @Test
  void whatABaselineHoldsIsMarkedOrLeftOut() throws Exception {
    cli.run("check", "in", "--rules", "fail", "--select", "town-name", "--write-baseline", "b");
    cli.file("in/scan/B02.txt", "望胡镇\n");
    JsonNode log = JSON.readTree(run("fail", "sarif", "--baseline", "b"));
    assertThat(schema("/schema/sarif-schema-2.1.0.json").validate(log)).isEmpty();
    assertThat(log.at("/runs/0/results/0/baselineState").asText()).isEqualTo("unchanged");
    assertThat(log.at("/runs/0/results/0/suppressions/0/status").asText()).isEqualTo("accepted");
    assertThat(log.at("/runs/0/results/6/baselineState").asText()).isEqualTo("new");
    assertThat(log.at("/runs/0/results/6/suppressions")).isEmpty();
    JsonNode json = JSON.readTree(run("fail", "json", "--baseline", "b"));
    assertThat(schema(Path.of("docs/schema/report.schema.json")).validate(json)).isEmpty();
    assertThat(json.at("/summary/baseline/new").asInt()).isEqualTo(1);
    assertThat(json.at("/findings/0/baseline").asText()).isEqualTo("accepted");
    assertThat(run("fail", "rdjsonl", "--baseline", "b").lines()).hasSize(1);
    assertThat(run("fail", "text", "--baseline", "b")).startsWith("in/scan/B02.txt:1:1");
    assertThat(
            xml(run("fail", "junit", "--baseline", "b"))
                .getElementsByTagName("failure")
                .getLength())
        .isEqualTo(1);
  }

  /** Lines that are no two alike, so that the layout sees text and no doubling. */
  private static String households(int count) {
    StringBuilder page = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      page.append("第").append(i % 10).append("户占5%的望胡镇居民").append(i).append("人，已迁入新居。\n");
    }
    return page.toString();
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static JsonSchema schema(String resource) throws IOException {
    try (InputStream in = FormatsTest.class.getResourceAsStream(resource)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  private static JsonSchema schema(Path file) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(file.toUri());
  }
}
