package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.banjian.page.PageDigest;
import io.banjian.text.SourceText;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor decided in a report becomes the page, or is refused. */
final class DecisionsTest {
  private static final String PAGE = "望胡镇的𠮷野渠修好了,水来了。\r\n邵 鼎摄\r\n";
  private static final String FINDING = "0".repeat(64);

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void delivery() {
    cli = new Cli(folder);
    cli.file("in/2025-02-13/A01.txt", PAGE);
    cli.file("in/2025-02-13/A02.txt", "渠成,水到。\n");
  }

  @Test
  void aDecidedPageIsWhatWasDecidedAndAnotherWhatFixMakesOfIt() {
    decide(
        PAGE,
        decision("accept", 0, 3, edit("substitution", 0, 3, "望湖镇")),
        decision("reject", 18, 19, ""),
        decision("edit", 11, 14, edit("substitution", 11, 14, "水到了")),
        decision("safe", 10, 11, edit("mark", 10, 11, "，")));
    Cli.Outcome outcome = fix();
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(cli.read("out/2025-02-13/A01.txt")).isEqualTo("望湖镇的𠮷野渠修好了，水到了。\r\n邵 鼎摄\r\n");
    assertThat(cli.read("out/2025-02-13/A02.txt")).isEqualTo("渠成，水到。\n");
    assertThat(cli.read("in/2025-02-13/A01.txt")).isEqualTo(PAGE);
  }

  @Test
  void aPageThatHasChangedIsRefusedAndNamed() {
    decide(PAGE, decision("accept", 0, 3, edit("substitution", 0, 3, "望湖镇")));
    cli.file("in/2025-02-13/A01.txt", PAGE + "补一行\n");
    Cli.Outcome outcome = fix();
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("in/2025-02-13/A01.txt: the text has changed since the decisions were made")
        .contains("check and decide again");
    assertThat(folder.resolve("out/2025-02-13/A01.txt")).doesNotExist();
    assertThat(folder.resolve("out/2025-02-13/A02.txt")).exists();
  }

  @Test
  void aChangedPageIsLeftAsItIsInPlace() throws Exception {
    decide(PAGE, decision("accept", 0, 3, edit("substitution", 0, 3, "望湖镇")));
    cli.file("in/2025-02-13/A01.txt", "另一版\n");
    assertThat(cli.run("fix", "in", "--decisions", "d.json", "--in-place").code()).isEqualTo(2);
    assertThat(cli.read("in/2025-02-13/A01.txt")).isEqualTo("另一版\n");
    try (var files = Files.list(folder.resolve("in/2025-02-13"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aPageIsTheSameInAnotherEncodingAndAnotherFolder() {
    decide(PAGE.replace("𠮷", "吉"), decision("accept", 0, 3, edit("substitution", 0, 3, "望湖镇")));
    byte[] gbk = PAGE.replace("𠮷", "吉").getBytes(Charset.forName("GBK"));
    cli.file("elsewhere/2025-02-13/A01.txt", gbk);
    Cli.Outcome outcome =
        cli.run(
            "fix", "elsewhere", "--decisions", "d.json", "--output", "out", "--encoding", "GBK");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(folder.resolve("out/2025-02-13/A01.txt"))
        .hasBinaryContent(
            PAGE.replace("𠮷", "吉").replace("望胡", "望湖").getBytes(Charset.forName("GBK")));
  }

  @Test
  void whatOverlapsAnEarlierDecisionIsLeftOutAndSaid() {
    decide(
        PAGE,
        decision("edit", 0, 4, edit("substitution", 0, 4, "望湖镇新")),
        decision("accept", 1, 2, edit("substitution", 1, 2, "湖")));
    Cli.Outcome outcome = fix();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("1 decided, but overlapping others, left out (a-rule)");
    assertThat(cli.read("out/2025-02-13/A01.txt")).startsWith("望湖镇新𠮷");
  }

  @Test
  void aDecisionMendsInsideALineThatMoves() {
    decide(
        PAGE,
        decision("accept", 0, 23, move(17, 23, 0)),
        decision("safe", 10, 11, edit("mark", 10, 11, "，")));
    fix();
    assertThat(cli.read("out/2025-02-13/A01.txt")).isEqualTo("邵 鼎摄\r\n望胡镇的𠮷野渠修好了，水来了。\r\n");
  }

  @Test
  void anEditThatDoesMoreThanItsKindMayIsRefused() {
    decide(PAGE, decision("accept", 0, 3, edit("layout", 0, 3, "望湖镇")));
    Cli.Outcome outcome = fix();
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("a-rule").contains("changes more than white space");
    assertThat(folder.resolve("out/2025-02-13/A01.txt")).doesNotExist();
  }

  @Test
  void anEditBehindTheEndOfThePageIsRefused() {
    decide(PAGE, decision("accept", 0, 3, edit("substitution", 900, 901, "字")));
    assertThat(fix().err()).contains("reaches beyond the page");
  }

  @Test
  void aDecidedPageThatIsNotThereIsSaid() {
    decide(PAGE, decision("accept", 0, 3, edit("substitution", 0, 3, "望湖镇")));
    Cli.Outcome outcome =
        cli.run("fix", "in/2025-02-13/A02.txt", "--decisions", "d.json", "--output", "out");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("in/2025-02-13/A01.txt: decided, but not among the pages");
    assertThat(folder.resolve("out/A02.txt")).exists();
  }

  @Test
  void aFileThatIsNoDecisionsFileIsNamedWithItsLine() {
    for (String wrong :
        List.of(
            "",
            "[]",
            "{\"version\":2,\"pages\":[]}",
            "{\"version\":1}",
            "{\"version\":1,\"pages\":[{\"page\":\"\"}]}",
            "{\"version\":1,\"pages\":[],\"pages\":[]}",
            "{\"version\":1,\"pages\":[]} x")) {
      cli.file("d.json", wrong);
      Cli.Outcome outcome = fix();
      assertThat(outcome.code()).as(wrong).isEqualTo(2);
      assertThat(outcome.err()).as(wrong).contains("d.json:1: ");
    }
    cli.file("d.json", "{\"version\":1,\n\"pagse\":[]}");
    assertThat(fix().err()).contains("d.json:2: unknown key ‘pagse’").contains("‘pages’");
    assertThat(cli.run("fix", "in", "--decisions", "none.json", "--diff").err())
        .contains("no decisions file none.json");
  }

  @Test
  void theSchemaAcceptsWhatIsReadAndWhatTheDocumentationShows() throws Exception {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Path.of("docs/schema/decisions.schema.json").toUri());
    ObjectMapper json = new ObjectMapper();
    decide(PAGE, decision("accept", 0, 3, edit("substitution", 0, 3, "望湖镇"), move(4, 5, 0)));
    assertThat(schema.validate(json.readTree(cli.read("d.json")))).isEmpty();
    String page = Files.readString(Path.of("docs/decisions-file.md"));
    String shown = page.substring(page.indexOf("```json") + 7);
    shown = shown.substring(0, shown.indexOf("```"));
    shown = shown.replace("\"finding\":\"…\"", "\"finding\":\"" + FINDING + "\"");
    shown = shown.replace("\"sha256\":\"…\"", "\"sha256\":\"" + FINDING + "\"");
    assertThat(schema.validate(json.readTree(shown))).isEmpty();
    String rejectedWithEdits = shown.replace("\"decision\":\"accept\"", "\"decision\":\"reject\"");
    assertThat(schema.validate(json.readTree(rejectedWithEdits))).isNotEmpty();
    cli.file("d.json", shown);
    assertThat(fix().err()).contains("the text has changed");
  }

  private Cli.Outcome fix() {
    return cli.run("fix", "in", "--decisions", "d.json", "--output", "out");
  }

  private void decide(String text, String... decisions) {
    cli.file(
        "d.json",
        """
        {"version":1,"tool":{"name":"banjian","version":"0"},"run":"r","pages":[
        {"page":"2025-02-13/A01","file":"in/2025-02-13/A01.txt","sha256":"%s","decisions":[
        %s
        ]}
        ]}
        """
            .formatted(PageDigest.of(SourceText.of(text)), String.join(",\n", decisions)));
  }

  private static String decision(String word, int start, int end, String... edits) {
    List<String> all = new ArrayList<>(List.of(edits));
    all.remove("");
    return "{\"finding\":\"%s\",\"rule\":\"a-rule\",\"decision\":\"%s\",\"start\":%s,\"end\":%s,\"edits\":[%s]}"
        .formatted(FINDING, word, start, end, String.join(",", all));
  }

  private static String edit(String kind, int start, int end, String text) {
    return "{\"kind\":\"%s\",\"start\":%s,\"end\":%s,\"text\":\"%s\"}"
        .formatted(kind, start, end, text);
  }

  private static String move(int start, int end, int moveTo) {
    return "{\"kind\":\"layout\",\"start\":%s,\"end\":%s,\"moveTo\":%s}"
        .formatted(start, end, moveTo);
  }
}
