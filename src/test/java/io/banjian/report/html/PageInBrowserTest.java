package io.banjian.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page view as an editor meets it. */
final class PageInBrowserTest {
  private static Chromium chromium;
  private static Path report;
  private static Path single;

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    chromium = Chromium.startOrSkip();
    Path delivery = folder.resolve("in");
    copy(Path.of("fixtures/damaged/2025-03-16"), delivery.resolve("2025-03-16"));
    Path scans = Files.createDirectories(delivery.resolve("scan 版"));
    Files.copy(
        Path.of("fixtures/dumps/issue01/A01.tess-psm3-alto.alto.xml"),
        scans.resolve("A01.alto.xml"));
    ImageIO.write(
        new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB),
        "png",
        scans.resolve("A01.png").toFile());
    Reports reports = new Reports(folder, "in");
    report = reports.folder(folder.resolve("report")).resolveSibling("page.html");
    single = reports.single(folder.resolve("report.html"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String name : List.of("A01.txt", "A02.txt", "A03.txt", "A04.txt")) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void nothingWentWrong() {
    chromium.hasNothingToReport();
  }

  private static Page open(String hash) {
    return open(report, hash, 1440, ColorScheme.LIGHT);
  }

  private static Page open(Path file, String hash, int width, ColorScheme scheme) {
    Page page = chromium.open(file, hash, width, scheme);
    page.waitForSelector("#page-view[data-page]");
    return page;
  }

  private static String selected(Page page) {
    Locator card = page.locator("#card article");
    return card.count() == 0 ? "" : card.getAttribute("data-finding");
  }

  @Test
  void theDumpStandsBesideItsCorrectionLineForLine() {
    for (Path file : List.of(report, single)) {
      Page page = open(file, "#p=2", 1440, ColorScheme.LIGHT);
      assertThat(page.locator("#page-name").textContent()).isEqualTo("2025-03-16/A03");
      Locator changed = page.locator(".pair.changed:has-text('庄周说')").first();
      assertThat(changed.locator(".line-text").textContent()).contains("庄周说,春天白昼变长,");
      assertThat(changed.locator(".corrected").textContent()).contains("庄周说，春天白昼变长，");
      assertThat(changed.locator(".was").first().textContent()).isEqualTo(",");
      assertThat(changed.locator(".now").first().textContent()).isEqualTo("，");
      assertThat(page.locator(".line-number").nth(8).textContent()).isEqualTo("9");
      page.context().close();
    }
  }

  /** What a colour-blind reader goes by: a letter at the line, a pattern under the place. */
  @Test
  void aFindingIsMarkedByLetterAndPattern() {
    Page page = open("#p=2");
    assertThat(page.locator(".flag .zh").first().textContent()).startsWith("警");
    assertThat(
            page.locator(".hit-warning")
                .first()
                .evaluate("e => getComputedStyle(e).textDecorationStyle"))
        .isEqualTo("double");
    assertThat(page.locator(".reach-error").count()).isPositive(); // lines that alternate
  }

  @Test
  void theKeyboardLeadsThroughThePageAndItsNeighbours() {
    Page page = open("#p=2");
    page.keyboard().press("j");
    assertThat(selected(page)).isEqualTo("0");
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(selected(page)).isEqualTo("0");
    assertThat(page.url()).endsWith("#p=2&f=0");
    page.keyboard().press("]");
    page.waitForSelector("#page-view[data-page='3']");
    page.keyboard().press("[");
    page.waitForSelector("#page-view[data-page='2']");
    page.keyboard().press("Shift+Slash");
    assertThat(page.locator("#keys").isVisible()).isTrue();
    page.locator("#keys input").uncheck();
    page.keyboard().press("Escape");
    page.keyboard().press("j");
    assertThat(selected(page)).as("single keys are off").isEmpty();
    page.keyboard().press("Shift+Slash");
    page.locator("#keys input").check();
  }

  /** A Chinese input method sends 229 and its own keys; letters it composes are no commands. */
  @Test
  void keysThatAreTypedOrComposedDecideNothing() {
    Page page = open("#p=2&f=0");
    page.evaluate(
        """
        () => {
          const press = (more) => document.body.dispatchEvent(
            new KeyboardEvent('keydown', { code: 'KeyR', key: 'r', bubbles: true, ...more }));
          press({ isComposing: true });
          press({ keyCode: 229 });
          press({ ctrlKey: true });
          press({ metaKey: true });
        }
        """);
    page.locator("#card .card-note").focus();
    page.keyboard().press("r");
    assertThat((int) page.evaluate("() => Banjian.store.total()")).isZero();
    page.evaluate(
        """
        () => document.body.dispatchEvent(
          new KeyboardEvent('keydown', { code: 'KeyR', key: 'Process', bubbles: true }))
        """);
    assertThat((int) page.evaluate("() => Banjian.store.total()"))
        .as("the place on the board counts, not the letter")
        .isOne();
  }

  @Test
  void aPermalinkOpensItsFindingAndTheListFollows() {
    Page page = open("#p=2&f=5");
    assertThat(selected(page)).isEqualTo("5");
    assertThat(page.locator("#finding-list [aria-current]").getAttribute("data-item"))
        .isEqualTo("5");
    assertThat(page.locator("#card a:has-text('本条链接')").getAttribute("href"))
        .isEqualTo("page.html#p=2&f=5");
    page.locator("[data-item='1']").click();
    assertThat(selected(page)).isEqualTo("1");
    page.locator(".filter, .pick-warning").first().click();
    assertThat(page.locator("#finding-list [data-item='1']").count()).isZero();
  }

  @Test
  void oneAlternativeIsChosenOrAnotherTextWritten() {
    Page page = open("#p=3");
    Locator corrected = page.locator("#compare");
    page.keyboard().press("j");
    page.locator("#card .accept").click();
    String accepted = String.valueOf(corrected.textContent());
    page.keyboard().press("e");
    page.locator(".editor textarea").fill("另一个写法");
    page.locator(".editor .primary").click();
    assertThat(corrected.textContent()).contains("另一个写法").isNotEqualTo(accepted);
    page.locator("#undo").click();
    assertThat(corrected.textContent()).isEqualTo(accepted);
  }

  @Test
  void switchesShowWhatCannotBeSeenAndHowThePageIsBuilt() {
    Page page = open("#p=1");
    assertThat(page.locator(".line .unseen-mark").count()).isZero();
    page.locator("#show-unseen").check();
    assertThat(page.locator(".line .unseen-mark").count()).isPositive();
    assertThat(page.locator(".block-kind >> visible=true").count()).isZero();
    page.locator("#show-blocks").check();
    assertThat(page.locator(".block-kind >> visible=true").count()).isPositive();
    page.locator("#side-raw").click();
    assertThat(page.locator(".corrected >> visible=true").count()).isZero();
  }

  @Test
  void theScanLiesBesideTheTextWithABoxAroundTheFinding() {
    for (Path file : List.of(report, single)) {
      Page page = open(file, "#p=4&f=0", 1440, ColorScheme.LIGHT);
      page.locator("#side-scan").click();
      page.waitForFunction("() => document.querySelector('#scan img')?.naturalWidth === 60");
      assertThat(page.locator("#scan .box").count()).isPositive();
      assertThat(page.locator("#scan .box.selected").count()).isOne();
      page.locator("#side-both").click();
      page.context().close();
    }
  }

  @Test
  void aPageThatIsNotInTheReportIsSaid() {
    Page page = chromium.open(single, "#p=999", 1440, ColorScheme.LIGHT);
    page.waitForSelector("#missing:not([hidden])");
    assertThat(page.locator("#missing .zh").first().textContent()).contains("没有第 1000 版");
  }

  @Test
  void theEnglishSwitchLeavesNoChineseWordOfOurs() {
    Page page = open("#p=2&f=0");
    page.locator("#language").click();
    assertThat(page.locator(".zh >> visible=true").count()).isZero();
    assertThat(page.locator("#card .accept .en").isVisible()).isTrue();
    assertThat(page.locator("#card .card-note").getAttribute("placeholder")).startsWith("Note");
    page.locator("#language").click();
  }

  @Test
  void onPaperThereAreTheTwoTextsAndNoControls() {
    Page page = open("#p=2&f=0");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".pair").first().isVisible()).isTrue();
    assertThat(page.locator("button:not(.flag) >> visible=true").count()).isZero();
    assertThat(page.locator("#page-name").isVisible()).isTrue();
    assertThat(page.locator("#panel").isVisible()).isFalse();
  }

  @Test
  void axeHasNothingToSay() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      int width = scheme == ColorScheme.LIGHT ? 1440 : 390;
      Page page = open(report, "#p=2&f=3", width, scheme);
      page.keyboard().press("a");
      page.keyboard().press("r");
      chromium.isAccessible(page, scheme + ", " + width + " pixels");
      page.evaluate("() => Banjian.setState({p: 2, series: 'half-width-punctuation'})");
      page.waitForSelector(".series-row");
      chromium.isAccessible(page, "series, " + scheme + ", " + width + " pixels");
      page.context().close();
    }
  }

  private static boolean steersText(int c) {
    return c == 7 || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Nothing a page says does anything, and a line of a hundred thousand characters is shown. */
  @Test
  void aHostilePageIsOnlyShown(@TempDir Path folder) throws IOException {
    Path delivery = Files.createDirectories(folder.resolve("in/2025-03-16"));
    Files.writeString(
        delivery.resolve("A01\"><img src=x onerror=window.hacked=1>.txt"),
        String.join(
            "\n",
            "渠成之后 \"><img src=x onerror=window.hacked=2>水 自 来，</script><script>window.hacked=3</script>人,都来看水。",
            "\u202E倒过来\u202C的\u2066字\u2069\u200B\u0007和\uFEFF看不见的，\uE001私用\u2028行。",
            "水渠,".repeat(33_000)),
        StandardCharsets.UTF_8);
    Reports reports = new Reports(folder, "in");
    Path html = reports.folder(folder.resolve("r")).resolveSibling("page.html");
    for (Path file : List.of(html, reports.single(folder.resolve("r.html")))) {
      Page page = open(file, "#p=0&f=0", 1440, ColorScheme.LIGHT);
      page.keyboard().press("j");
      page.keyboard().press("a");
      page.locator("#show-unseen").check();
      assertThat(page.evaluate("() => window.hacked ?? 0")).isEqualTo(0);
      assertThat(page.locator("#page-view img").count()).isZero();
      String shown = String.valueOf(page.locator("#page-view").textContent());
      for (String part : List.of("<img·src=x·onerror=", "U+202E", "U+0007", "U+E001", "U+2028")) {
        assertThat(shown.contains(part)).as(part).isTrue();
      }
      assertThat(shown.chars().anyMatch(PageInBrowserTest::steersText)).isFalse();
      page.context().close();
    }
  }
}
