package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.banjian.report.html.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided in the report is what {@code fix --decisions} writes, to the byte. */
final class DecisionsInBrowserTest {
  /** Two code units a character, two characters a line break, a mark before and a feed behind. */
  private static final String RARE =
      "渠成的𠮷野村,在2024年通水。\r\n\r\n镇 上 的 人 ,都 到 堤 上 看 水 。。\r\n（下转A09版）\r\n\f";

  private static Chromium chromium;

  @TempDir Path folder;
  private Cli cli;

  @BeforeAll
  static void start() {
    chromium = Chromium.startOrSkip();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void nothingWentWrong() {
    chromium.hasNothingToReport();
  }

  @BeforeEach
  void report() throws IOException {
    cli = new Cli(folder);
    copy(Path.of("fixtures/damaged/2025-03-16"), "in/2025-03-16/");
    copy(Path.of("fixtures/dumps/issue01"), "in/issue01/");
    cli.file("in/2025-03-17/A01.txt", "\uFEFF" + RARE);
    assertThat(cli.run("check", "in", "--report", "r", "--format", "jsonl").code()).isEqualTo(1);
  }

  private void copy(Path from, String to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".json")).toList()) {
        cli.file(to + file.getFileName(), Files.readAllBytes(file));
      }
    }
  }

  private Page open(int page) {
    return open("r", page);
  }

  private Page open(String report, int page) {
    Path html = folder.resolve(report).resolve("page.html");
    Page opened = chromium.open(html, "#p=" + page, 1440, ColorScheme.LIGHT);
    await(opened, page);
    return opened;
  }

  /** A page with half-width marks and nothing else to decide. */
  private Page openMarks() {
    cli.run("check", "in", "--report", "marks", "--select", "half-width-punctuation");
    return open("marks", 2);
  }

  private static void await(Page page, int number) {
    page.waitForSelector("#page-view[data-page='" + number + "']");
  }

  @Test
  void whateverIsDecidedTheBrowserAndFixMakeTheSamePages() throws IOException {
    Map<String, byte[]> downloaded = new TreeMap<>();
    Page page = open(0);
    int pages = (int) page.evaluate("() => Banjian.index().then(index => index.pages)");
    for (int number = 0; number < pages; number++) {
      page.evaluate("n => Banjian.setState({p: n})", number);
      await(page, number);
      page.evaluate(
          """
          number => {
            let seed = number * 7919 + 13;
            const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
            const changes = [];
            document.querySelectorAll('[data-item]').forEach((item) => {
              const way = next();
              const text = next() < 0.3 ? '' : '改𠮷\\r\\n';
              const decision = way < 0.3 ? { d: 'accept', c: 0 }
                : way < 0.4 ? { d: 'reject' }
                : way < 0.5 ? { d: 'edit', t: text } : null;
              if (decision) {
                changes.push({
                  page: number, finding: Number(item.dataset.item), decision: Banjian.store.signed(decision),
                });
              }
            });
            Banjian.store.decide(changes);
          }
          """,
          number);
      Download download = page.waitForDownload(() -> page.locator("#download-page").click());
      String file = page.locator("#page-file").textContent();
      Path folderOf = Path.of(file.substring("in/".length())).resolveSibling("x");
      downloaded.put(
          folderOf.resolveSibling(download.suggestedFilename()).toString(),
          Files.readAllBytes(download.path()));
    }
    decisions(page);
    Cli.Outcome outcome = cli.run("fix", "in", "--decisions", "d.json", "--output", "out");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    for (Map.Entry<String, byte[]> each : downloaded.entrySet()) {
      String browser = new String(each.getValue(), StandardCharsets.UTF_8);
      String fixed = Files.readString(folder.resolve("out").resolve(each.getKey()));
      assertThat(browser).as(each.getKey()).isEqualTo(fixed);
    }
    assertThat(downloaded).hasSizeGreaterThan(20);
  }

  @Test
  void theKeyboardDecidesAndTheDecisionsSurviveTheBrowser() throws Exception {
    Page page = openMarks();
    page.keyboard().press("j");
    page.keyboard().press("r"); // the first comma stays as it is
    assertThat(page.locator("#card article").getAttribute("data-finding")).isEqualTo("1");
    page.keyboard().press("a");
    page.keyboard().press("e");
    page.locator(".editor textarea").fill("，写的");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#card .standing-edit .zh").textContent()).isEqualTo("已改写");
    page.keyboard().press("u");
    assertThat(page.locator("#card .standing-edit").count()).isZero();
    page.reload();
    await(page, 2);
    assertThat(page.locator("[data-item='0'] .standing-reject").count()).isEqualTo(1);
    assertThat(page.locator("[data-item='1'] .standing-accept").count()).isEqualTo(1);
    assertThat(page.locator("[data-item='2'] .standing-safe").count()).isEqualTo(1);
    String json = decisions(page);
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Path.of("docs/schema/decisions.schema.json").toUri())
                .validate(new ObjectMapper().readTree(json)))
        .isEmpty();
    assertThat(json)
        .contains("\"rule\":\"half-width-punctuation\",\"decision\":\"reject\"")
        .contains("\"decision\":\"accept\"");
  }

  @Test
  void aKindIsDecidedOnAllPagesAtOnceAndTakenBackAtOnce() throws IOException {
    Page page = open(0);
    page.evaluate("() => Banjian.setState({p: 0, series: 'half-width-punctuation'})");
    page.waitForSelector(".series-row");
    int all = page.locator(".series-row").count();
    assertThat(all).isGreaterThan(10);
    page.locator(".series-row input").nth(0).check();
    page.locator(".series-row input").nth(1).check();
    page.locator(".series-actions button").nth(2).click(); // accept the chosen
    assertThat(page.locator(".series-row.stands-accept").count()).isEqualTo(2);
    page.locator(".series-actions button").nth(1).click(); // reject all
    assertThat(page.locator(".series-row.stands-reject").count()).isEqualTo(all);
    page.locator(".series-actions button").nth(4).click(); // undo the lot
    assertThat(page.locator(".series-row.stands-accept").count()).isEqualTo(2);
    page.locator(".series-actions button").nth(4).click();
    assertThat(page.locator(".series-row.stands-accept").count()).isZero();
    page.locator(".series-actions button").nth(0).click(); // accept all
    assertThat((int) page.evaluate("() => Banjian.store.total()")).isGreaterThanOrEqualTo(all);
    decisions(page);
    assertThat(cli.run("fix", "in", "--decisions", "d.json", "--output", "out").code()).isZero();
    assertThat(cli.read("out/2025-03-16/A03.txt")).contains("庄周说，春天白昼变长，");
  }

  @Test
  void decisionsAreCarriedOverToAReportOfTheSamePagesCheckedAnew() throws IOException {
    Page page = openMarks();
    page.keyboard().press("j");
    page.keyboard().press("r");
    decisions(page);
    cli.run("check", "in", "--report", "again", "--format", "jsonl", "--ignore", "width");
    cli.run("check", "in", "--report", "third", "--format", "jsonl", "--ignore", "layout");
    Page third = open("third", 2);
    third.setInputFiles("#import-file", folder.resolve("d.json"));
    third.waitForSelector("[data-item] .standing-reject");
    assertThat(third.locator("#import-result .zh").textContent()).contains("读入 1 项");
    Page again = open("again", 2);
    again.setInputFiles("#import-file", folder.resolve("d.json"));
    again.waitForFunction("() => document.querySelector('#import-result').textContent !== ''");
    assertThat(again.locator("#import-result .zh").textContent())
        .contains("读入 0 项")
        .contains("1 项在本报告里没有");
  }

  @Test
  void aFullStorageIsSaidAndNothingIsLostUntilThePageIsClosed() throws IOException {
    Page page = open(2);
    page.evaluate(
        """
        () => {
          for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
            for (let i = 0; ; i++) {
              try { localStorage.setItem(`full${size}.${i}`, 'x'.repeat(size)); } catch { break; }
            }
          }
        }
        """);
    page.keyboard().press("j");
    page.keyboard().press("r");
    assertThat(page.locator("#unsaved").isVisible()).isTrue();
    assertThat(page.locator("[data-item='0'] .standing-reject").count()).isEqualTo(1);
    Download download = page.waitForDownload(() -> page.locator("#unsaved-export").click());
    assertThat(Files.readString(download.path())).contains("\"decision\":\"reject\"");
  }

  private String decisions(Page page) throws IOException {
    page.locator(".menu summary").click();
    Download download = page.waitForDownload(() -> page.locator("#download-decisions").click());
    String json = Files.readString(download.path());
    assertThat(download.suggestedFilename()).isEqualTo("decisions.json");
    cli.file("d.json", json);
    return json;
  }
}
